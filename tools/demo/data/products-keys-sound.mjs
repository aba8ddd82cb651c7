/** Keyboards, loudspeakers, mixers and what records. */
export const keysAndSound = [
  {
    sku: 'KRG-MINILOGUE-XD',
    name: 'Korg minilogue xd Polyphonic Synthesizer',
    brand: 'Korg',
    model: 'minilogue xd',
    category: 'synthesizer',
    supplier: 'Swelee Music Store',
    price: 10_900_000,
    stock: [3, 1, 3],
    weight: 2800,
    size: [58, 38, 14],
    description: `Empat suara analog dengan mesin digital ketiga yang dapat diprogram. Synthesizer yang mengajak tangan memutar kenop: bass yang tebal, pad yang mengembang, dan sequencer 16 langkah yang merekam setiap gerakan.

- Delay, reverb, dan modulasi stereo
- Slot untuk osilator buatan sendiri`,
    specifications: [
      ['Jumlah tuts', 37, null],
      ['Polifoni', 4, 'nada'],
      ['Mesin suara', 'Analog dan digital', null],
      ['USB MIDI', true, null],
    ],
  },
  {
    sku: 'KRG-B2-BK',
    name: 'Korg B2 Digital Piano Black',
    brand: 'Korg',
    model: 'B2',
    groupCode: 'korg-b2',
    category: 'piano-digital',
    supplier: 'Swelee Music Store',
    price: 7_250_000,
    stock: [6, 2, 4],
    weight: 11_400,
    size: [131, 34, 12],
    description: `Piano digital untuk ruang tamu dan kamar kos. Tuts **Natural Weighted Hammer** 88 nada, dua belas suara pilihan, dan tombol yang bisa dimengerti tanpa buku panduan.

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
    sku: 'CSO-PX-S1100-BK',
    name: 'Casio Privia PX-S1100 Digital Piano Black',
    brand: 'Casio',
    model: 'Privia PX-S1100',
    category: 'piano-digital',
    supplier: 'PT. Music Indonesia',
    price: 10_450_000,
    stock: [4, 1, 3],
    weight: 11_200,
    size: [132, 24, 11],
    description: `Piano digital setipis buku catatan yang tetap berbobot di jari. Tuts **Smart Scaled Hammer** dan suara grand Hamburg dengan resonansi senar membuat orang mencari piano yang sebenarnya.

- Bisa memakai baterai AA untuk bermain di taman
- Adaptor Bluetooth disertakan`,
    specifications: [
      ['Jumlah tuts', 88, null],
      ['Mekanik tuts', 'Smart Scaled Hammer', null],
      ['Polifoni', 192, 'nada'],
      ['Bluetooth', true, null],
    ],
  },
  {
    sku: 'CSO-CT-X700',
    name: 'Casio CT-X700 Portable Keyboard',
    brand: 'Casio',
    model: 'CT-X700',
    category: 'keyboard-arranger',
    supplier: 'PT. Music Indonesia',
    price: 2_950_000,
    stock: [9, 3, 6],
    weight: 4300,
    size: [95, 37, 11],
    description: `Mesin suara **AiX** dari kelas di atasnya: 600 suara yang benar-benar layak dipakai. Keyboard arranger 61 tuts untuk kibordis gereja, acara keluarga, dan pelajaran pertama.

- 195 irama
- Layar latihan dengan posisi jari`,
    specifications: [
      ['Jumlah tuts', 61, null],
      ['Polifoni', 48, 'nada'],
      ['Suara', 600, null],
      ['Irama', 195, null],
    ],
  },
  {
    sku: 'RLD-GOKEYS3-DB',
    name: 'Roland GO:KEYS 3 Keyboard Dark Red',
    brand: 'Roland',
    model: 'GO:KEYS 3',
    groupCode: 'roland-gokeys-3',
    category: 'keyboard-arranger',
    supplier: 'PT. Music Indonesia',
    price: 5_450_000,
    stock: [5, 2, 4],
    weight: 5100,
    size: [94, 29, 10],
    description: `Mencari ide lagu? Tahan satu nada dan biarkan pengiringnya bekerja. Lebih dari seribu suara ZEN-Core dan gaya musik yang masih hangat ada di keyboard merah ini.

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
    sku: 'BHR-B112D',
    name: 'Behringer Eurolive B112D Active Speaker',
    brand: 'Behringer',
    model: 'Eurolive B112D',
    category: 'speaker-aktif',
    supplier: 'Media Recording Tech',
    price: 4_150_000,
    stock: [7, 2, 5],
    weight: 16_500,
    size: [59, 34, 30],
    description: `Speaker aktif 12 inci untuk acara yang butuh keras tanpa kru. Amplifier kelas D 1000 watt, dua masukan mikrofon, dan soket untuk mikrofon nirkabel Behringer.

- Mixer dua kanal dengan EQ
- Soket tiang 35 mm`,
    specifications: [
      ['Daya', 1000, 'W'],
      ['Woofer', 12, 'inci'],
      ['Kanal mixer', 2, null],
    ],
  },
  {
    sku: 'BHR-QX1202USB',
    name: 'Behringer Xenyx QX1202USB Mixer',
    brand: 'Behringer',
    model: 'Xenyx QX1202USB',
    category: 'mixer',
    supplier: 'Media Recording Tech',
    price: 2_450_000,
    stock: [8, 2, 5],
    weight: 2600,
    size: [28, 25, 10],
    description: `Mixer 12 masukan yang muat di tas. Empat preamp XENYX, kompresor satu kenop, efek Klark Teknik, dan sambungan USB untuk merekam latihan langsung ke laptop.

- Phantom power 48 V
- EQ tiga band per kanal`,
    specifications: [
      ['Masukan', 12, null],
      ['Preamp mikrofon', 4, null],
      ['USB', true, null],
      ['Efek', true, null],
    ],
  },
  {
    sku: 'YMH-MG10XU',
    name: 'Yamaha MG10XU Mixer',
    brand: 'Yamaha',
    model: 'MG10XU',
    category: 'mixer',
    supplier: 'PT. Music Indonesia',
    price: 3_850_000,
    stock: [6, 2, 4],
    weight: 2100,
    size: [30, 25, 8],
    description: `Mixer sepuluh kanal dengan preamp D-PRE yang terkenal bersih. Dua puluh empat efek SPX, kompresor satu kenop, dan rangka logam yang tahan dibawa dari kafe ke kafe.

- Rekam dan putar lewat USB 24-bit/192 kHz
- Termasuk lisensi Cubase AI`,
    specifications: [
      ['Masukan', 10, null],
      ['Preamp mikrofon', 4, null],
      ['USB', true, null],
      ['Efek', 24, null],
    ],
  },
  {
    sku: 'FCR-2I2-4G',
    name: 'Focusrite Scarlett 2i2 4th Gen USB Audio Interface',
    brand: 'Focusrite',
    model: 'Scarlett 2i2 4th Gen',
    category: 'audio-interface',
    supplier: 'Media Recording Tech',
    price: 3_650_000,
    stock: [12, 3, 7],
    weight: 590,
    size: [18, 12, 5],
    isFeatured: true,
    description: `Kotak merah yang ada di setiap kamar rekaman. Dua preamp dengan gain 69 dB, **Auto Gain** yang mengatur level dalam sepuluh detik, dan mode Air untuk vokal yang maju. Audio interface untuk rekaman gitar, vokal, dan podcast.

- Konverter 24-bit/192 kHz
- Perangkat lunak rekaman disertakan`,
    specifications: [
      ['Masukan', 2, null],
      ['Keluaran', 2, null],
      ['Resolusi', '24-bit/192 kHz', null],
      ['Phantom power', true, null],
    ],
  },
  {
    sku: 'BHR-UM2',
    name: 'Behringer U-Phoria UM2 USB Audio Interface',
    brand: 'Behringer',
    model: 'U-Phoria UM2',
    category: 'audio-interface',
    supplier: 'Media Recording Tech',
    price: 795_000,
    stock: [18, 5, 10],
    weight: 300,
    size: [13, 12, 5],
    description: `Langkah pertama ke dunia rekaman. Satu preamp XENYX, satu masukan instrumen, dan keluaran headphone: cukup untuk demo lagu pertama Anda.

- Phantom power 48 V
- Ditenagai lewat USB`,
    specifications: [
      ['Masukan', 2, null],
      ['Keluaran', 2, null],
      ['Resolusi', '16-bit/48 kHz', null],
    ],
  },
];
