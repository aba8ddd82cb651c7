/** More loudspeakers, mixers and what records: for the stage and for the room. */
export const recording = [
  {
    sku: 'JBL-EON712',
    name: 'JBL EON712 12-inch Active Speaker',
    brand: 'JBL',
    model: 'EON712',
    category: 'speaker-aktif',
    supplier: 'Media Recording Tech',
    price: 7_950_000,
    stock: [5, 1, 3],
    weight: 14_600,
    size: [66, 38, 33],
    description: `Speaker aktif 12 inci yang diatur dari ponsel. EQ parametrik, delay, dan pencegah feedback ada di dalamnya, dan corongnya meratakan suara sampai kursi paling pinggir.

- Amplifier kelas D 1300 watt puncak
- Bluetooth 5.0 untuk musik dan kendali`,
    specifications: [
      ['Daya', 1300, 'W'],
      ['Woofer', 12, 'inci'],
      ['SPL maksimum', 130, 'dB'],
      ['Bluetooth', true, null],
    ],
  },
  {
    sku: 'MCK-THUMP215',
    name: 'Mackie Thump215 15-inch Active Speaker',
    brand: 'Mackie',
    model: 'Thump215',
    category: 'speaker-aktif',
    supplier: 'Media Recording Tech',
    price: 6_450_000,
    stock: [4, 1, 3],
    weight: 17_600,
    size: [70, 44, 38],
    description: `Woofer 15 inci untuk kick yang terasa di dada. Speaker aktif yang sederhana: colok, pilih mode suara, mainkan. Cocok untuk organ tunggal, gereja, dan panggung kampus.

- 1400 watt puncak
- Empat mode suara siap pakai`,
    specifications: [
      ['Daya', 1400, 'W'],
      ['Woofer', 15, 'inci'],
      ['Kanal mixer', 2, null],
    ],
  },
  {
    sku: 'AH-ZEDI10',
    name: 'Allen & Heath ZEDi-10 Hybrid Mixer',
    brand: 'Allen & Heath',
    model: 'ZEDi-10',
    category: 'mixer',
    supplier: 'Media Recording Tech',
    price: 5_150_000,
    stock: [4, 1, 3],
    weight: 2700,
    size: [28, 27, 11],
    description: `Mixer Inggris untuk panggung kecil yang sekaligus audio interface empat kanal. Preamp **GSPre** bersih sampai gain tertinggi, dan dua kanalnya punya masukan Hi-Z untuk gitar langsung.

- Rekam empat jalur 24-bit/96 kHz
- Phantom power 48 V`,
    specifications: [
      ['Masukan', 10, null],
      ['Preamp mikrofon', 4, null],
      ['USB', true, null],
      ['Efek', false, null],
    ],
  },
  {
    sku: 'FCR-SOLO-4G',
    name: 'Focusrite Scarlett Solo 4th Gen USB Audio Interface',
    brand: 'Focusrite',
    model: 'Scarlett Solo 4th Gen',
    category: 'audio-interface',
    supplier: 'Media Recording Tech',
    price: 2_350_000,
    stock: [14, 4, 8],
    weight: 420,
    size: [14, 10, 5],
    description: `Untuk yang bernyanyi sambil bermain gitar. Satu preamp mikrofon, satu masukan instrumen, dan mode **Air** yang mengangkat vokal ke depan: audio interface merah yang pas di tas laptop.

- Konverter 24-bit/192 kHz
- Loopback untuk siaran langsung`,
    specifications: [
      ['Masukan', 2, null],
      ['Keluaran', 2, null],
      ['Resolusi', '24-bit/192 kHz', null],
      ['Phantom power', true, null],
    ],
  },
  {
    sku: 'RODE-NT1-5G',
    name: 'Rode NT1 5th Generation Condenser Microphone Silver',
    brand: 'Rode',
    model: 'NT1 5th Generation',
    category: 'mikrofon',
    supplier: 'Media Recording Tech',
    price: 4_250_000,
    stock: [6, 2, 4],
    weight: 308,
    size: [19, 6, 6],
    description: `Salah satu mikrofon kondensor paling sunyi di dunia: derau dirinya hanya 4 dBA, jadi yang terdengar hanya suara Anda. Punya keluaran XLR dan USB, dan mode 32-bit float yang tidak bisa pecah.

- Dudukan peredam dan filter pop disertakan
- Butuh phantom power 48 V pada XLR`,
    specifications: [
      ['Jenis', 'Kondensor', null],
      ['Pola', 'Cardioid', null],
      ['Respons frekuensi', '20 Hz – 20 kHz', null],
      ['Konektor', 'XLR dan USB-C', null],
    ],
  },
  {
    sku: 'AT-AT2020',
    name: 'Audio-Technica AT2020 Condenser Microphone',
    brand: 'Audio-Technica',
    model: 'AT2020',
    category: 'mikrofon',
    supplier: 'Media Recording Tech',
    price: 1_750_000,
    stock: [11, 3, 6],
    weight: 345,
    size: [17, 6, 6],
    description: `Mikrofon kondensor pertama yang terdengar seperti studio. Diafragma ringan menangkap detail vokal, gitar akustik, dan overhead drum dengan jujur.

- Dudukan putar dan kantong disertakan
- Butuh phantom power 48 V`,
    specifications: [
      ['Jenis', 'Kondensor', null],
      ['Pola', 'Cardioid', null],
      ['Respons frekuensi', '20 Hz – 20 kHz', null],
      ['Konektor', 'XLR', null],
    ],
  },
];
