/** The ten products the shop began with. `size` is length, width, height in cm; `stock` is on hand, minimum, low. */
export const originals = [
  {
    sku: 'YMH-F310',
    name: 'Yamaha F310 Acoustic Guitar',
    brand: 'Yamaha',
    model: 'F310',
    category: 'gitar',
    supplier: 'PT. Music Indonesia',
    price: 1_850_000,
    stock: [15, 3, 8],
    weight: 2200,
    size: [104, 38, 12],
    isFeatured: true,
    description: `Gitar akustik pertama bagi jutaan pemain. Bodi dreadnought dengan top **spruce** memberi suara yang lantang dan seimbang, sedangkan neck yang ramping membuat kunci pertama terasa ringan di jari.

- Senar baja, nyaman untuk belajar maupun mengiringi lagu
- Setelan pabrik sudah diperiksa ulang di toko sebelum dikirim`,
    specifications: [
      ['Panjang skala', 634, 'mm'],
      ['Top', 'Spruce', null],
      ['Sisi dan belakang', 'Meranti', null],
      ['Fingerboard', 'Rosewood', null],
      ['Jumlah fret', 20, null],
      ['Lebar nut', 43, 'mm'],
    ],
  },
  {
    sku: 'FND-PLAYER-STRAT',
    name: 'Fender Player Stratocaster',
    brand: 'Fender',
    model: 'Player Stratocaster',
    category: 'gitar',
    supplier: 'CV. Harmoni Nada',
    price: 12_500_000,
    stock: [8, 2, 5],
    weight: 3500,
    size: [99, 32, 5],
    isFeatured: true,
    description: `Suara Fender yang sebenarnya, siap untuk panggung. Gitar listrik dengan tiga pickup **Player Series Alnico 5** ini menjangkau clean yang berkilau sampai lead yang menggigit, dan neck maple berprofil "Modern C" terasa akrab sejak nada pertama.

- Bridge tremolo dua titik yang tetap selaras
- 22 fret untuk solo di posisi tinggi`,
    specifications: [
      ['Panjang skala', 648, 'mm'],
      ['Bodi', 'Alder', null],
      ['Neck', 'Maple', null],
      ['Jumlah fret', 22, null],
      ['Pickup', 'SSS Alnico 5', null],
      ['Tremolo', true, null],
    ],
  },
  {
    sku: 'FND-PLAYER-JBASS',
    name: 'Fender Player Jazz Bass',
    brand: 'Fender',
    model: 'Player Jazz Bass',
    category: 'bass',
    supplier: 'CV. Harmoni Nada',
    price: 8_750_000,
    stock: [6, 2, 4],
    weight: 4200,
    size: [116, 36, 6],
    isFeatured: true,
    description: `Neck yang ramping, dua pickup single-coil, dan geraman tengah yang tidak tertutup oleh band sekeras apa pun. Bass listrik ini menjadi pilihan dari funk sampai rock progresif.

- Dua volume dan satu tone untuk meracik karakter
- Bodi alder yang ringan dan resonan`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Bodi', 'Alder', null],
      ['Neck', 'Maple', null],
      ['Jumlah fret', 20, null],
      ['Jumlah senar', 4, null],
      ['Elektronik', 'Pasif', null],
    ],
  },
  {
    sku: 'PRL-EXPORT',
    name: 'Pearl Export Series Drum Kit',
    brand: 'Pearl',
    model: 'Export Series',
    category: 'drum',
    supplier: 'UD. Drum Center',
    price: 8_750_000,
    stock: [4, 1, 3],
    weight: 35_000,
    size: [150, 120, 80],
    isFeatured: true,
    description: `Set drum terlaris sepanjang masa. Shell poplar dan mahoni asia enam lapis memberi serangan yang tegas, dan perangkat keras seri 830 berdiri kokoh lagu demi lagu.

- Bass drum, snare, dua tom, dan floor tom
- Lengkap dengan stand dan pedal; cymbal dijual terpisah`,
    specifications: [
      ['Bass drum', 22, 'inci'],
      ['Jumlah drum', 5, null],
      ['Shell', 'Poplar/mahoni asia', null],
      ['Lapisan shell', 6, null],
      ['Termasuk cymbal', false, null],
    ],
  },
  {
    sku: 'YMH-PSR-E373',
    name: 'Yamaha PSR-E373 Keyboard',
    brand: 'Yamaha',
    model: 'PSR-E373',
    category: 'keyboard',
    supplier: 'PT. Music Indonesia',
    price: 2_750_000,
    stock: [12, 3, 8],
    weight: 4500,
    size: [94, 31, 10],
    isFeatured: true,
    description: `Keyboard arranger 61 tuts yang membuat latihan terasa seperti bermain bersama band. Ratusan suara, irama pengiring dari seluruh dunia, dan pelajaran langkah demi langkah ada di dalamnya.

- Tuts peka sentuhan
- Sambungan USB ke komputer untuk merekam`,
    specifications: [
      ['Jumlah tuts', 61, null],
      ['Polifoni', 48, 'nada'],
      ['Suara', 622, null],
      ['Irama', 205, null],
      ['USB MIDI', true, null],
    ],
  },
  {
    sku: 'RLD-FP30X',
    name: 'Roland FP-30X Digital Piano',
    brand: 'Roland',
    model: 'FP-30X',
    category: 'keyboard',
    supplier: 'PT. Music Indonesia',
    price: 9_850_000,
    stock: [5, 2, 4],
    weight: 16_500,
    size: [130, 28, 15],
    isFeatured: true,
    description: `Piano digital yang bisa dibawa, dengan rasa piano sungguhan. Mesin suara **SuperNATURAL** dan tuts PHA-4 berbobot menangkap setiap nuansa, dari bisikan sampai fortissimo.

- Bluetooth audio dan MIDI
- Speaker stereo 22 watt dan dua jack headphone untuk latihan malam`,
    specifications: [
      ['Jumlah tuts', 88, null],
      ['Mekanik tuts', 'PHA-4 Standard', null],
      ['Polifoni', 256, 'nada'],
      ['Daya speaker', 22, 'W'],
      ['Bluetooth', true, null],
    ],
  },
  {
    sku: 'YMH-DXR10',
    name: 'Yamaha DXR10 Active Speaker',
    brand: 'Yamaha',
    model: 'DXR10',
    category: 'sound-system',
    supplier: 'PT. Music Indonesia',
    price: 6_750_000,
    stock: [8, 2, 5],
    weight: 18_500,
    size: [60, 40, 35],
    isFeatured: true,
    description: `Speaker aktif 10 inci yang lantang dan tetap jernih di volume panggung. Amplifier 1100 watt dan prosesor **FIR-X tuning** menjaga suara vokal dan instrumen tetap rata di seluruh ruangan.

- Mixer tiga kanal di belakang
- Bisa dipasang di tiang atau sebagai monitor lantai`,
    specifications: [
      ['Daya', 1100, 'W'],
      ['Woofer', 10, 'inci'],
      ['SPL maksimum', 131, 'dB'],
      ['Respons frekuensi', '56 Hz – 20 kHz', null],
    ],
  },
  {
    sku: 'AT-ATH-M50X',
    name: 'Audio-Technica ATH-M50x Headphones',
    brand: 'Audio-Technica',
    model: 'ATH-M50x',
    category: 'aksesoris',
    supplier: 'Swelee Music Store',
    price: 1_850_000,
    stock: [20, 5, 12],
    weight: 285,
    size: [20, 18, 8],
    isFeatured: true,
    description: `Headphone studio yang ada di meja mixing seluruh dunia. Driver 45 mm memberi bass yang akurat dan detail tinggi yang tidak melelahkan, dan bantalan telinganya meredam suara luar saat merekam.

- Tiga kabel yang bisa dilepas
- Engsel lipat dan tas pembawa`,
    specifications: [
      ['Driver', 45, 'mm'],
      ['Impedansi', 38, 'ohm'],
      ['Tipe', 'Tertutup', null],
      ['Kabel dapat dilepas', true, null],
    ],
  },
  {
    sku: 'SHR-SM58',
    name: 'Shure SM58 Dynamic Microphone',
    brand: 'Shure',
    model: 'SM58',
    category: 'aksesoris',
    supplier: 'Media Recording Tech',
    price: 1_650_000,
    stock: [15, 3, 8],
    weight: 298,
    size: [16, 5, 5],
    isFeatured: false,
    description: `Mikrofon vokal yang dipakai di hampir setiap panggung. Pola cardioid menolak suara dari samping, peredam hentakan menjaga suara tetap bersih, dan gril bajanya tahan jatuh.

- Mikrofon dinamis, tanpa phantom power
- Termasuk klip dan kantong`,
    specifications: [
      ['Jenis', 'Dinamis', null],
      ['Pola', 'Cardioid', null],
      ['Respons frekuensi', '50 Hz – 15 kHz', null],
      ['Konektor', 'XLR', null],
    ],
  },
  {
    sku: 'BOSS-DS1',
    name: 'Boss DS-1 Distortion Pedal',
    brand: 'Boss',
    model: 'DS-1',
    category: 'efek',
    supplier: 'Swelee Music Store',
    price: 1_250_000,
    stock: [2, 3, 8],
    weight: 400,
    size: [12, 7, 6],
    isFeatured: false,
    description: `Pedal oranye yang mengubah sejarah rock. Distorsi keras dengan tepi yang tajam, dikendalikan tiga kenop: tone, level, dan dist. Dari punk sampai metal, gitar listrik apa pun langsung berteriak.

- Bodi logam yang tidak kenal lelah
- Baterai 9 V atau adaptor (dijual terpisah)`,
    specifications: [
      ['Efek', 'Distortion', null],
      ['Kenop', 3, null],
      ['Catu daya', 9, 'V'],
      ['True bypass', false, null],
    ],
  },
];
