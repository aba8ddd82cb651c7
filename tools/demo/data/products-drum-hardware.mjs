/** Electronic drums, and what drums stand on, are played with and sat at. */
export const drumHardware = [
  {
    sku: 'ALS-NITRO-MAX',
    name: 'Alesis Nitro Max Mesh Electronic Drum Kit',
    brand: 'Alesis',
    model: 'Nitro Max',
    category: 'drum-elektronik',
    supplier: 'Media Recording Tech',
    price: 7_450_000,
    stock: [5, 1, 3],
    weight: 16_500,
    size: [85, 55, 35],
    description: `Seluruh pad mesh, bahkan tomnya, dengan harga drum elektronik pertama. Snare 10 inci memberi ruang untuk rimshot, dan modulnya terhubung ke ponsel lewat Bluetooth.

- 32 kit siap pakai, 440 suara
- Rak, pedal kick, dan stik disertakan`,
    specifications: [
      ['Pad', 'Mesh', null],
      ['Kit', 32, null],
      ['Suara', 440, null],
      ['Bluetooth', true, null],
    ],
  },
  {
    sku: 'YMH-DTX402K',
    name: 'Yamaha DTX402K Electronic Drum Kit',
    brand: 'Yamaha',
    model: 'DTX402K',
    category: 'drum-elektronik',
    supplier: 'PT. Music Indonesia',
    price: 6_250_000,
    stock: [6, 2, 4],
    weight: 20_500,
    size: [93, 58, 32],
    description: `Drum elektronik yang sekaligus guru. Sepuluh pelatihan di dalam modul mengukur ketepatan dan tempo Anda, dan suaranya diambil dari drum akustik Yamaha sendiri.

- Pad karet yang tahan bertahun-tahun latihan
- Sambungan USB untuk merekam`,
    specifications: [
      ['Pad', 'Karet', null],
      ['Kit', 10, null],
      ['Suara', 287, null],
      ['USB', true, null],
    ],
  },
  {
    sku: 'TAMA-HP600DTW',
    name: 'Tama Iron Cobra 600 Twin Pedal',
    brand: 'Tama',
    model: 'Iron Cobra HP600DTW',
    category: 'perangkat-keras-drum',
    supplier: 'UD. Drum Center',
    price: 4_650_000,
    stock: [4, 1, 3],
    weight: 5200,
    size: [45, 30, 22],
    description: `Dua kaki, satu bass drum, tanpa ragu. Pedal ganda Iron Cobra dengan rantai ganda dan **Duo Glide** di kedua sisi: enam belasan di 200 bpm tinggal soal latihan.

- Poros penghubung bisa dipanjangkan
- Pemukul dua sisi: felt dan plastik`,
    specifications: [
      ['Jenis', 'Pedal ganda', null],
      ['Penggerak', 'Rantai ganda', null],
    ],
  },
  {
    sku: 'TAMA-HC63BW',
    name: 'Tama Roadpro Boom Cymbal Stand HC63BW',
    brand: 'Tama',
    model: 'Roadpro HC63BW',
    category: 'perangkat-keras-drum',
    supplier: 'UD. Drum Center',
    price: 1_350_000,
    stock: [8, 2, 5],
    weight: 3400,
    size: [82, 14, 12],
    description: `Stand cymbal boom berkaki ganda yang tidak ikut berjalan saat crash dihantam. Boom-nya bisa disimpan ke dalam pipa dan dipakai sebagai stand lurus.

- Tinggi 82 sampai 157 cm
- Cymbal dijual terpisah`,
    specifications: [
      ['Jenis', 'Stand cymbal boom', null],
      ['Kaki', 'Ganda', null],
      ['Tinggi terbesar', 157, 'cm'],
    ],
  },
  {
    sku: 'PRL-D1000SN',
    name: 'Pearl D-1000SN Roadster Drum Throne',
    brand: 'Pearl',
    model: 'Roadster D-1000SN',
    category: 'perangkat-keras-drum',
    supplier: 'UD. Drum Center',
    price: 1_850_000,
    stock: [6, 2, 4],
    weight: 6200,
    size: [46, 46, 24],
    description: `Punggung Anda ikut bermain. Kursi drum dengan busa tebal, kaki ganda yang lebar, dan pengunci yang tidak berputar sendiri di tengah lagu.

- Tinggi 48 sampai 67 cm
- Bantalan bulat berlapis vinil`,
    specifications: [
      ['Jenis', 'Kursi drum', null],
      ['Kaki', 'Ganda', null],
      ['Tinggi terbesar', 67, 'cm'],
    ],
  },
];
