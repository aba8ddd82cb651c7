export const effects = [
  {
    sku: 'BOSS-MT2',
    name: 'Boss MT-2 Metal Zone Pedal',
    brand: 'Boss',
    model: 'MT-2',
    category: 'distorsi-overdrive',
    supplier: 'Swelee Music Store',
    price: 1_750_000,
    stock: [9, 3, 6],
    weight: 400,
    size: [13, 8, 6],
    description: `Distorsi dua tahap dengan EQ semiparametrik yang paling sering diperdebatkan di dunia, dan karena itu paling sering dibeli. Putar tengahnya sampai pas, lalu mainkan riff terberat Anda.

- EQ tiga band, tengah semiparametrik
- Baterai 9 V atau adaptor (dijual terpisah)`,
    specifications: [
      ['Efek', 'Distortion', null],
      ['Kenop', 6, null],
      ['Catu daya', 9, 'V'],
      ['True bypass', false, null],
    ],
  },
  {
    sku: 'IBZ-TS9',
    name: 'Ibanez TS9 Tube Screamer Overdrive Pedal',
    brand: 'Ibanez',
    model: 'TS9',
    category: 'distorsi-overdrive',
    supplier: 'Swelee Music Store',
    price: 2_250_000,
    stock: [7, 2, 5],
    weight: 570,
    size: [13, 8, 6],
    description: `Hijau, tiga kenop, dan sejarah panjang. Overdrive yang mendorong ampli tabung ke titik manisnya, mengangkat nada tengah, dan mengencangkan riff high gain.

- Chip JRC4558D
- Baterai 9 V atau adaptor (dijual terpisah)`,
    specifications: [
      ['Efek', 'Overdrive', null],
      ['Kenop', 3, null],
      ['Catu daya', 9, 'V'],
      ['True bypass', false, null],
    ],
  },
  {
    sku: 'BOSS-DD8',
    name: 'Boss DD-8 Digital Delay Pedal',
    brand: 'Boss',
    model: 'DD-8',
    category: 'modulasi-delay',
    supplier: 'Swelee Music Store',
    price: 2_950_000,
    stock: [5, 2, 4],
    weight: 450,
    size: [13, 8, 6],
    description: `Sebelas delay dalam satu pedal: pita, analog, shimmer, mundur, sampai looper 40 detik. Masukan dan keluaran stereo, dengan gema yang bisa dibiarkan berlanjut saat pedal dimatikan.

- Tap tempo dengan pedal luar
- Delay sampai 10 detik`,
    specifications: [
      ['Efek', 'Delay', null],
      ['Mode', 11, null],
      ['Catu daya', 9, 'V'],
      ['Stereo', true, null],
    ],
  },
  {
    sku: 'MXR-M101',
    name: 'MXR Phase 90 Phaser Pedal',
    brand: 'MXR',
    model: 'Phase 90 M101',
    category: 'modulasi-delay',
    supplier: 'Swelee Music Store',
    price: 1_950_000,
    stock: [6, 2, 4],
    weight: 380,
    size: [12, 7, 6],
    description: `Satu kenop, satu gelombang yang tidak pernah bosan didengar. Phaser empat tahap untuk solo yang berputar dan ritme yang bernapas.

- Kecepatan dari sangat lambat sampai getar
- Bodi logam mungil`,
    specifications: [
      ['Efek', 'Phaser', null],
      ['Kenop', 1, null],
      ['Catu daya', 9, 'V'],
    ],
  },
  {
    sku: 'DNL-GCB95',
    name: 'Dunlop Cry Baby GCB95 Wah Pedal',
    brand: 'Dunlop',
    model: 'Cry Baby GCB95',
    category: 'modulasi-delay',
    supplier: 'Swelee Music Store',
    price: 1_850_000,
    stock: [8, 2, 5],
    weight: 1650,
    size: [26, 11, 8],
    description: `Gitar yang berbicara. Sapuan wah yang lebar dan vokal, dengan potensiometer Hot Potz yang responsif, dari funk sampai solo metal.

- Cangkang logam cor
- Baterai 9 V atau adaptor (dijual terpisah)`,
    specifications: [
      ['Efek', 'Wah', null],
      ['Catu daya', 9, 'V'],
      ['True bypass', false, null],
    ],
  },
  {
    sku: 'ZOOM-G1X-FOUR',
    name: 'Zoom G1X Four Multi-Effects Pedal',
    brand: 'Zoom',
    model: 'G1X Four',
    category: 'multi-efek',
    supplier: 'Swelee Music Store',
    price: 1_695_000,
    stock: [10, 3, 6],
    weight: 610,
    size: [22, 17, 7],
    description: `Lebih dari tujuh puluh efek dan simulasi ampli, pedal ekspresi, drum, dan looper dalam satu kotak ringan. Multi efek gitar untuk yang ingin mencoba semuanya dahulu.

- Lima efek sekaligus
- Bisa memakai baterai AA`,
    specifications: [
      ['Efek', 75, null],
      ['Efek sekaligus', 5, null],
      ['Pedal ekspresi', true, null],
    ],
  },
  {
    sku: 'BOSS-GT1',
    name: 'Boss GT-1 Guitar Effects Processor',
    brand: 'Boss',
    model: 'GT-1',
    category: 'multi-efek',
    supplier: 'Swelee Music Store',
    price: 3_250_000,
    stock: [7, 2, 5],
    weight: 1300,
    size: [31, 15, 8],
    description: `Mesin GT-100 dalam ukuran yang muat di tas gitar. 108 efek, simulasi COSM, dan tombol Easy Edit yang menemukan suara tanpa membuka menu. Multi efek untuk latihan, rekaman, dan panggung.

- Antarmuka USB untuk merekam
- Empat baterai AA atau adaptor`,
    specifications: [
      ['Efek', 108, null],
      ['Pedal ekspresi', true, null],
      ['USB', true, null],
    ],
  },
  {
    sku: 'EHX-BIGMUFF',
    name: 'Electro-Harmonix Big Muff Pi Fuzz Pedal',
    brand: 'Electro-Harmonix',
    model: 'Big Muff Pi',
    category: 'distorsi-overdrive',
    supplier: 'Swelee Music Store',
    price: 1_950_000,
    stock: [6, 2, 4],
    weight: 900,
    size: [17, 14, 6],
    description: `Tembok suara dalam kotak baja. Fuzz dengan sustain yang seakan tidak habis, dari stoner sampai shoegaze, diatur hanya dengan volume, tone, dan sustain.

- Bodi baja lipat berukuran penuh
- Baterai 9 V atau adaptor (dijual terpisah)`,
    specifications: [
      ['Efek', 'Fuzz', null],
      ['Kenop', 3, null],
      ['Catu daya', 9, 'V'],
      ['True bypass', true, null],
    ],
  },
  {
    sku: 'L6-HX-STOMP',
    name: 'Line 6 HX Stomp Multi-Effects Processor',
    brand: 'Line 6',
    model: 'HX Stomp',
    category: 'multi-efek',
    supplier: 'Media Recording Tech',
    price: 11_450_000,
    stock: [3, 1, 2],
    weight: 850,
    size: [18, 13, 7],
    description: `Suara Helix yang utuh dalam kotak seukuran dua pedal. Tiga ratus lebih ampli, kabinet, dan efek, pemuat impulse response, dan tiga sakelar kaki yang bisa diberi tugas apa saja.

- Delapan blok sekaligus
- Audio interface USB di dalamnya`,
    specifications: [
      ['Efek', 300, null],
      ['Efek sekaligus', 8, null],
      ['USB', true, null],
      ['Pedal ekspresi', false, null],
    ],
  },
];
