/** Later arrivals among the electric guitars. */
const classicVibe = `Suara surf dan rock and roll awal enam puluhan dengan harga yang masuk akal. Tiga pickup single-coil Alnico rancangan Fender memberi clean yang berlonceng, dan neck berlapis gloss tipis membawa rasa gitar lama. Gitar listrik bagi yang menyukai warna-warna klasik.

- Tremolo vintage enam sekrup dan mesin tala bergaya lama
- Fingerboard laurel dengan 21 fret narrow tall`;
const classicVibeSpecs = [
  ['Panjang skala', 648, 'mm'],
  ['Bodi', 'Nato', null],
  ['Neck', 'Maple', null],
  ['Jumlah fret', 21, null],
  ['Pickup', 'SSS Alnico', null],
  ['Tremolo', true, null],
];

export const moreElectricGuitars = [
  {
    sku: 'SQR-CV60-STRAT-LPB',
    name: 'Squier Classic Vibe 60s Stratocaster Lake Placid Blue',
    brand: 'Squier',
    model: 'Classic Vibe 60s Stratocaster',
    groupCode: 'squier-cv60-strat',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 7_450_000,
    stock: [6, 2, 4],
    weight: 3500,
    size: [99, 32, 5],
    description: classicVibe,
    specifications: classicVibeSpecs,
  },
  {
    sku: 'SQR-CV60-STRAT-CAR',
    name: 'Squier Classic Vibe 60s Stratocaster Candy Apple Red',
    brand: 'Squier',
    model: 'Classic Vibe 60s Stratocaster',
    groupCode: 'squier-cv60-strat',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 7_450_000,
    stock: [4, 2, 4],
    weight: 3500,
    size: [99, 32, 5],
    description: classicVibe,
    specifications: classicVibeSpecs,
  },
  {
    sku: 'IBZ-RG550-DY',
    name: 'Ibanez Genesis RG550 Desert Sun Yellow',
    brand: 'Ibanez',
    model: 'RG550',
    category: 'gitar-elektrik',
    supplier: 'Swelee Music Store',
    price: 17_950_000,
    stock: [3, 1, 2],
    weight: 3500,
    size: [102, 36, 8],
    isFeatured: true,
    description: `Kuning gurun tahun 1987 kembali persis seperti diingat orang. Neck **Super Wizard** lima lapis yang tipis, pickup V7/S1/V8, dan tremolo Edge pengunci: gitar listrik yang membesarkan satu generasi shredder.

- Dibuat di Jepang, Fujigen
- Fingerboard maple, 24 fret jumbo`,
    specifications: [
      ['Panjang skala', 648, 'mm'],
      ['Bodi', 'Basswood', null],
      ['Neck', 'Maple dan walnut 5 lapis', null],
      ['Jumlah fret', 24, null],
      ['Tremolo', true, null],
      ['Pickup', 'HSH V7, S1, V8', null],
    ],
  },
  {
    sku: 'LTD-M200FM-STB',
    name: 'ESP LTD M-200FM See Thru Blue',
    brand: 'ESP LTD',
    model: 'M-200FM',
    category: 'gitar-elektrik',
    supplier: 'Swelee Music Store',
    price: 8_650_000,
    stock: [4, 1, 3],
    weight: 3400,
    size: [102, 36, 8],
    description: `Biru tembus pandang di atas flamed maple, dengan Floyd Rose untuk divebomb sampai lantai. Neck maple panggang yang tahan cuaca lembap dan dua humbucker LH-150 membuat gitar listrik ini siap untuk solo yang panjang.

- Neck dan fingerboard maple panggang
- 24 fret extra jumbo`,
    specifications: [
      ['Panjang skala', 648, 'mm'],
      ['Bodi', 'Basswood, top flamed maple', null],
      ['Neck', 'Maple panggang', null],
      ['Jumlah fret', 24, null],
      ['Tremolo', true, null],
      ['Pickup', 'HH LH-150', null],
    ],
  },
  {
    sku: 'SCH-HELLRAISER-C1-BCH',
    name: 'Schecter Hellraiser C-1 Black Cherry',
    brand: 'Schecter',
    model: 'Hellraiser C-1',
    category: 'gitar-elektrik',
    supplier: 'Swelee Music Store',
    price: 18_750_000,
    stock: [2, 1, 2],
    weight: 3700,
    size: [104, 36, 9],
    description: `Merah ceri gelap yang menyala di bawah lampu panggung. Pickup aktif **EMG 81 TW dan 89** yang dapat di-coil tap, neck set-in dengan akses sampai fret 24, dan bodi mahoni yang tebal nadanya. Gitar listrik metal modern yang tampil mewah.

- Top quilted maple melengkung dengan binding
- Mesin tala pengunci`,
    specifications: [
      ['Panjang skala', 648, 'mm'],
      ['Bodi', 'Mahoni, top quilted maple', null],
      ['Neck', 'Mahoni 3 lapis', null],
      ['Jumlah fret', 24, null],
      ['Pickup', 'HH EMG 81 TW/89', null],
      ['Coil tap', true, null],
    ],
  },
  {
    sku: 'EPI-EXPLORER-EB',
    name: 'Epiphone Explorer Ebony',
    brand: 'Epiphone',
    model: 'Explorer',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 10_450_000,
    stock: [3, 1, 3],
    weight: 3600,
    size: [116, 46, 9],
    description: `Bentuk masa depan dari tahun 1958 yang akhirnya menjadi seragam musik berat. Bodi mahoni yang lebar menghasilkan sustain panjang, dan dua ProBucker mendorong amplifier tanpa ampun. Gitar listrik untuk riff palm mute yang rapat.

- Neck mahoni SlimTaper
- Potensiometer CTS`,
    specifications: [
      ['Panjang skala', 628, 'mm'],
      ['Bodi', 'Mahoni', null],
      ['Jumlah fret', 22, null],
      ['Pickup', 'HH ProBucker', null],
    ],
  },
  {
    sku: 'FND-RW50-TELE-BLK',
    name: 'Fender Vintera Road Worn 50s Telecaster Black',
    brand: 'Fender',
    model: 'Vintera Road Worn 50s Telecaster',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 21_500_000,
    stock: [1, 1, 2],
    weight: 3500,
    size: [99, 32, 5],
    description: `Seakan sudah menempuh ribuan panggung sebelum sampai di tangan Anda. Lapisan **nitrocellulose** hitamnya terkelupas di tepi dan memperlihatkan kayu, neck maple-nya halus seperti sudah dimainkan puluhan tahun. Gitar listrik relic dengan twang tahun lima puluhan.

- Setiap gitar dibuat aus dengan tangan, tidak ada dua yang sama
- Bridge tiga sadel kuningan`,
    specifications: [
      ['Panjang skala', 648, 'mm'],
      ['Bodi', 'Alder', null],
      ['Neck', 'Maple', null],
      ['Jumlah fret', 21, null],
      ['Pickup', 'SS vintage 50s', null],
    ],
  },
];
