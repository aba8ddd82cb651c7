/** Strings, sticks, cables, microphones, bags. */
export const accessories = [
  {
    sku: 'EB-2221',
    name: 'Ernie Ball Regular Slinky Electric Guitar Strings 10-46',
    brand: 'Ernie Ball',
    model: 'Regular Slinky 2221',
    category: 'senar',
    supplier: 'Swelee Music Store',
    price: 125_000,
    stock: [60, 15, 30],
    weight: 60,
    size: [13, 12, 1],
    description: `Bungkus hijau yang dikenal semua gitaris. Senar gitar listrik berlapis nikel dengan nada yang seimbang dan bending yang ringan.

- Ukuran 10-13-17-26-36-46
- Satu set, enam senar`,
    specifications: [
      ['Ukuran', '10-46', null],
      ['Bahan', 'Nikel', null],
      ['Jumlah senar', 6, null],
    ],
  },
  {
    sku: 'EB-2220',
    name: 'Ernie Ball Power Slinky Electric Guitar Strings 11-48',
    brand: 'Ernie Ball',
    model: 'Power Slinky 2220',
    category: 'senar',
    supplier: 'Swelee Music Store',
    price: 125_000,
    stock: [45, 15, 30],
    weight: 65,
    size: [13, 12, 1],
    description: `Sedikit lebih tebal untuk tala rendah dan tangan kanan yang berat. Senar gitar listrik yang tetap kencang di drop D.

- Ukuran 11-14-18-28-38-48
- Satu set, enam senar`,
    specifications: [
      ['Ukuran', '11-48', null],
      ['Bahan', 'Nikel', null],
      ['Jumlah senar', 6, null],
    ],
  },
  {
    sku: 'DAD-EXL110-7',
    name: "D'Addario EXL110-7 Seven-String Guitar Strings 10-59",
    brand: "D'Addario",
    model: 'EXL110-7',
    category: 'senar',
    supplier: 'Swelee Music Store',
    price: 165_000,
    stock: [22, 6, 12],
    weight: 75,
    size: [13, 12, 1],
    description: `Senar untuk gitar listrik tujuh senar dengan B rendah 59 yang tetap terbaca. Lilitan nikel yang presisi menjaga intonasi dari nada ke nada.

- Ukuran 10-13-17-26-36-46-59
- Satu set, tujuh senar`,
    specifications: [
      ['Ukuran', '10-59', null],
      ['Bahan', 'Nikel', null],
      ['Jumlah senar', 7, null],
    ],
  },
  {
    sku: 'DAD-EJ16',
    name: "D'Addario EJ16 Phosphor Bronze Acoustic Strings 12-53",
    brand: "D'Addario",
    model: 'EJ16',
    category: 'senar',
    supplier: 'Swelee Music Store',
    price: 145_000,
    stock: [38, 10, 20],
    weight: 90,
    size: [13, 12, 1],
    description: `Senar gitar akustik yang menjadi patokan. Perunggu fosfor memberi kehangatan dan kilau yang seimbang, dan serangan pick-nya tetap jelas.

- Ukuran 12-16-24-32-42-53
- Satu set, enam senar`,
    specifications: [
      ['Ukuran', '12-53', null],
      ['Bahan', 'Perunggu fosfor', null],
      ['Jumlah senar', 6, null],
    ],
  },
  {
    sku: 'EB-2832',
    name: 'Ernie Ball Regular Slinky Bass Strings 50-105',
    brand: 'Ernie Ball',
    model: 'Regular Slinky Bass 2832',
    category: 'senar',
    supplier: 'Swelee Music Store',
    price: 385_000,
    stock: [16, 5, 10],
    weight: 180,
    size: [14, 13, 2],
    description: `Senar bass listrik yang terang dan bertenaga. Lilitan nikel yang nyaman di jari dan tidak cepat mati suaranya.

- Ukuran 50-70-85-105
- Satu set, empat senar`,
    specifications: [
      ['Ukuran', '50-105', null],
      ['Bahan', 'Nikel', null],
      ['Jumlah senar', 4, null],
    ],
  },
  {
    sku: 'DNL-TORTEX-073',
    name: 'Dunlop Tortex Standard Picks 0.73 mm (12 Pack)',
    brand: 'Dunlop',
    model: 'Tortex 418P.73',
    groupCode: 'dunlop-tortex-standard',
    category: 'stik-pick',
    supplier: 'Swelee Music Store',
    price: 95_000,
    stock: [50, 15, 30],
    weight: 20,
    size: [12, 9, 1],
    description: `Dua belas pick kuning yang tidak licin meski tangan berkeringat. Serangan yang jelas, sedikit lentur, dan awet.

- Ketebalan 0,73 mm
- Isi 12`,
    specifications: [
      ['Ketebalan', 0.73, 'mm'],
      ['Isi', 12, 'buah'],
    ],
  },
  {
    sku: 'VF-5A',
    name: 'Vic Firth American Classic 5A Drumsticks',
    brand: 'Vic Firth',
    model: 'American Classic 5A',
    category: 'stik-pick',
    supplier: 'UD. Drum Center',
    price: 185_000,
    stock: [40, 10, 20],
    weight: 110,
    size: [41, 5, 2],
    description: `Ukuran yang cocok untuk semua. Stik drum hickory dengan ujung teardrop, dipasangkan berat dan nadanya dari pabrik.

- Panjang 16 inci, diameter 0,565 inci
- Satu pasang`,
    specifications: [
      ['Panjang', 16, 'inci'],
      ['Diameter', 0.565, 'inci'],
      ['Bahan', 'Hickory', null],
    ],
  },
  {
    sku: 'VF-2B',
    name: 'Vic Firth American Classic 2B Drumsticks',
    brand: 'Vic Firth',
    model: 'American Classic 2B',
    category: 'stik-pick',
    supplier: 'UD. Drum Center',
    price: 190_000,
    stock: [3, 6, 12],
    weight: 130,
    size: [41, 5, 2],
    description: `Stik drum tebal untuk pukulan yang tidak ditahan. Hickory dengan ujung teardrop besar, pilihan drummer rock dan marching.

- Panjang 16,25 inci, diameter 0,630 inci
- Satu pasang`,
    specifications: [
      ['Panjang', 16.25, 'inci'],
      ['Diameter', 0.63, 'inci'],
      ['Bahan', 'Hickory', null],
    ],
  },
  {
    sku: 'FND-PRO-CABLE-3M',
    name: 'Fender Professional Series Instrument Cable 3 m',
    brand: 'Fender',
    model: 'Professional Series 10ft',
    category: 'kabel-tuner',
    supplier: 'CV. Harmoni Nada',
    price: 325_000,
    stock: [28, 8, 15],
    weight: 240,
    size: [22, 20, 4],
    description: `Kabel gitar yang tidak melilit dan tidak berdesis. Pelindung anyam 95 % dan jack berlapis nikel menjaga sinyal dari gitar sampai ampli.

- Panjang 3 meter
- Jack lurus ke lurus`,
    specifications: [
      ['Panjang', 3, 'm'],
      ['Jack', 'Lurus ke lurus', null],
    ],
  },
  {
    sku: 'KRG-PB-XS',
    name: 'Korg Pitchblack XS Pedal Tuner',
    brand: 'Korg',
    model: 'Pitchblack XS',
    category: 'kabel-tuner',
    supplier: 'Swelee Music Store',
    price: 1_150_000,
    stock: [9, 3, 6],
    weight: 230,
    size: [10, 5, 6],
    description: `Tuner pedal sekecil kotak korek api dengan layar yang terbaca di bawah matahari. Ketelitian 0,1 sen, untuk gitar dan bass.

- True bypass
- Adaptor 9 V (dijual terpisah)`,
    specifications: [
      ['Ketelitian', 0.1, 'sen'],
      ['True bypass', true, null],
      ['Catu daya', 9, 'V'],
    ],
  },
  {
    sku: 'SHR-SM57',
    name: 'Shure SM57 Instrument Microphone',
    brand: 'Shure',
    model: 'SM57',
    category: 'mikrofon',
    supplier: 'Media Recording Tech',
    price: 1_595_000,
    stock: [12, 3, 7],
    weight: 284,
    size: [16, 4, 4],
    description: `Mikrofon di depan setiap kabinet gitar dan di atas setiap snare. Mikrofon dinamis cardioid yang tahan tekanan suara luar biasa dan harganya tetap masuk akal.

- Termasuk klip dan kantong
- Konektor XLR`,
    specifications: [
      ['Jenis', 'Dinamis', null],
      ['Pola', 'Cardioid', null],
      ['Respons frekuensi', '40 Hz – 15 kHz', null],
    ],
  },
  {
    sku: 'EB-4037',
    name: 'Ernie Ball Polypro Guitar Strap Black',
    brand: 'Ernie Ball',
    model: 'Polypro 4037',
    category: 'strap-tas',
    supplier: 'Swelee Music Store',
    price: 145_000,
    stock: [30, 8, 15],
    weight: 120,
    size: [20, 8, 4],
    description: `Strap gitar dan bass yang tidak pernah mengecewakan. Anyaman polipropilena lebar dengan ujung kulit yang dijahit ganda.

- Panjang 104 sampai 183 cm
- Lebar 5 cm`,
    specifications: [
      ['Lebar', 5, 'cm'],
      ['Panjang terbesar', 183, 'cm'],
    ],
  },
  {
    sku: 'IBZ-IGB540-BK',
    name: 'Ibanez IGB540 Powerpad Gig Bag Black',
    brand: 'Ibanez',
    model: 'IGB540',
    category: 'strap-tas',
    supplier: 'Swelee Music Store',
    price: 785_000,
    stock: [14, 4, 8],
    weight: 1900,
    size: [108, 40, 10],
    description: `Tas gitar listrik berbantalan 15 mm yang melindungi dari hujan dan kaki orang lain. Dua kantong besar untuk kabel, pedal, dan buku lagu.

- Sabuk ransel yang nyaman
- Penahan neck di dalam`,
    specifications: [
      ['Bantalan', 15, 'mm'],
      ['Untuk', 'Gitar elektrik', null],
    ],
  },
];
