/** More keyboards: the other finishes of what is sold, and synthesizers. */
export const keys = [
  {
    sku: 'RLD-GOKEYS3-TQ',
    name: 'Roland GO:KEYS 3 Keyboard Turquoise',
    brand: 'Roland',
    model: 'GO:KEYS 3',
    groupCode: 'roland-gokeys-3',
    category: 'keyboard-arranger',
    supplier: 'PT. Music Indonesia',
    price: 5_450_000,
    stock: [4, 1, 3],
    weight: 5100,
    size: [94, 29, 10],
    description: `Mencari ide lagu? Tahan satu nada dan biarkan pengiringnya bekerja. Lebih dari seribu suara ZEN-Core dan gaya musik yang masih hangat ada di keyboard toska ini.

- Bluetooth audio dan MIDI
- Speaker stereo di dalam bodi`,
    specifications: [
      ['Jumlah tuts', 61, null],
      ['Polifoni', 256, 'nada'],
      ['Suara', 1154, null],
      ['Bluetooth', true, null],
    ],
  },
  {
    sku: 'KRG-B2-WH',
    name: 'Korg B2 Digital Piano White',
    brand: 'Korg',
    model: 'B2',
    groupCode: 'korg-b2',
    category: 'piano-digital',
    supplier: 'Swelee Music Store',
    price: 7_450_000,
    stock: [3, 1, 3],
    weight: 11_400,
    size: [131, 34, 12],
    description: `Korg B2 dalam warna putih yang membuat ruangan terasa lebih luas. Tuts **Natural Weighted Hammer** 88 nada, dua belas suara pilihan, dan tombol yang bisa dimengerti tanpa buku panduan.

- Merekam langsung ke ponsel atau komputer lewat satu kabel USB
- Speaker 15 watt ganda`,
    specifications: [
      ['Jumlah tuts', 88, null],
      ['Mekanik tuts', 'Natural Weighted Hammer', null],
      ['Polifoni', 120, 'nada'],
      ['Daya speaker', 30, 'W'],
    ],
  },
  {
    sku: 'YMH-P145-BK',
    name: 'Yamaha P-145 Digital Piano Black',
    brand: 'Yamaha',
    model: 'P-145',
    category: 'piano-digital',
    supplier: 'PT. Music Indonesia',
    price: 7_650_000,
    stock: [7, 2, 4],
    weight: 11_100,
    size: [133, 27, 13],
    description: `Suara grand CFIIIS dalam bodi yang bisa dibawa satu orang. Tuts **GHC** lebih berat di kiri dan lebih ringan di kanan seperti piano akustik, sehingga jari langsung siap untuk piano yang sebenarnya.

- Satu tombol untuk semua pengaturan
- Pedal sustain disertakan`,
    specifications: [
      ['Jumlah tuts', 88, null],
      ['Mekanik tuts', 'Graded Hammer Compact', null],
      ['Polifoni', 64, 'nada'],
      ['Daya speaker', 14, 'W'],
    ],
  },
  {
    sku: 'RLD-JUNO-DS61',
    name: 'Roland JUNO-DS61 Synthesizer',
    brand: 'Roland',
    model: 'JUNO-DS61',
    category: 'synthesizer',
    supplier: 'PT. Music Indonesia',
    price: 11_450_000,
    stock: [4, 1, 3],
    weight: 5300,
    size: [101, 30, 10],
    description: `Synthesizer panggung yang ringan di punggung dan lengkap di setlist. Piano, organ, brass, dan lead legendaris siap dipanggil satu tombol, dan fader di panel kiri mengubahnya saat itu juga.

- Bisa memakai baterai AA untuk manggung di mana saja
- Pad frasa dan masukan mikrofon dengan vocoder`,
    specifications: [
      ['Jumlah tuts', 61, null],
      ['Polifoni', 128, 'nada'],
      ['Mesin suara', 'Digital', null],
      ['USB MIDI', true, null],
    ],
  },
  {
    sku: 'YMH-REFACE-CS',
    name: 'Yamaha reface CS Mobile Mini Synthesizer',
    brand: 'Yamaha',
    model: 'reface CS',
    category: 'synthesizer',
    supplier: 'PT. Music Indonesia',
    price: 6_350_000,
    stock: [3, 1, 2],
    weight: 1900,
    size: [53, 18, 6],
    description: `Delapan suara analog-modeling dengan satu fader untuk setiap fungsi: apa yang terlihat itulah yang terdengar. Synthesizer mini untuk sofa, studio kecil, dan ide yang datang di kereta.

- Looper frasa di dalamnya
- Speaker kecil dan catu daya baterai AA`,
    specifications: [
      ['Jumlah tuts', 37, null],
      ['Polifoni', 8, 'nada'],
      ['Mesin suara', 'Analog modeling', null],
      ['USB MIDI', true, null],
    ],
  },
];
