const fg800 = `Penerus gitar akustik terlaris di dunia. Penyangga **scalloped** yang dihitung dengan simulasi akustik membuat nada rendah lebih kuat, dan top solid spruce membawa suaranya sampai ke baris belakang.

- Top solid sitka spruce
- Cocok untuk panggung kecil tanpa pengeras`;
const fg800Specs = [
  ['Panjang skala', 650, 'mm'],
  ['Top', 'Solid sitka spruce', null],
  ['Sisi dan belakang', 'Nato/okume', null],
  ['Jumlah fret', 20, null],
];
const cg122 = `Gitar klasik untuk murid yang sudah serius. Top **solid** dengan penyangga baru memberi jarak dinamik yang lebar, dari bisikan tirando sampai rasgueado, dan lapisan matt membiarkan kayunya bernapas.

- Tinggi senar diatur ulang di toko bila Anda minta
- Sisi dan belakang nato yang hangat`;
/** Acoustic and classical guitars. */
export const acousticGuitars = [
  {
    sku: 'CRT-EARTH100-NS',
    name: 'Cort Earth100 Acoustic Guitar Natural Satin',
    brand: 'Cort',
    model: 'Earth100',
    category: 'gitar-akustik',
    supplier: 'Swelee Music Store',
    price: 2_350_000,
    stock: [10, 3, 6],
    weight: 2100,
    size: [106, 42, 14],
    description: `Top **solid sitka spruce** di kelas harga ini jarang ditemui: suaranya terbuka dan semakin matang bersama waktu. Gitar akustik dreadnought untuk strumming yang lebar dan flatpicking yang jelas.

- Lapisan satin tipis agar top bergetar bebas
- Sisi dan belakang mahoni`,
    specifications: [
      ['Panjang skala', 643, 'mm'],
      ['Top', 'Solid sitka spruce', null],
      ['Sisi dan belakang', 'Mahoni', null],
      ['Jumlah fret', 20, null],
    ],
  },
  {
    sku: 'YMH-FG800-NT',
    name: 'Yamaha FG800 Acoustic Guitar Natural',
    brand: 'Yamaha',
    model: 'FG800',
    groupCode: 'yamaha-fg800',
    category: 'gitar-akustik',
    supplier: 'PT. Music Indonesia',
    price: 3_250_000,
    stock: [14, 3, 8],
    weight: 2200,
    size: [106, 42, 14],
    description: fg800,
    specifications: fg800Specs,
  },
  {
    sku: 'IBZ-AW54-OPN',
    name: 'Ibanez AW54 Artwood Acoustic Guitar Open Pore',
    brand: 'Ibanez',
    model: 'AW54',
    category: 'gitar-akustik',
    supplier: 'Swelee Music Store',
    price: 2_950_000,
    stock: [6, 2, 5],
    weight: 2100,
    size: [106, 42, 14],
    description: `Seluruhnya mahoni, dengan pori terbuka yang terasa di telapak tangan. Nada tengahnya hangat dan bulat, pas untuk mengiringi vokal. Gitar akustik dreadnought dengan top solid okume.

- Senar D'Addario XTAPB terpasang dari pabrik
- Neck yang nyaman untuk jari kecil`,
    specifications: [
      ['Panjang skala', 651, 'mm'],
      ['Top', 'Solid okume', null],
      ['Jumlah fret', 20, null],
    ],
  },
  {
    sku: 'YMH-C40',
    name: 'Yamaha C40 Classical Guitar',
    brand: 'Yamaha',
    model: 'C40',
    category: 'gitar-klasik',
    supplier: 'PT. Music Indonesia',
    price: 1_650_000,
    stock: [13, 3, 8],
    weight: 1800,
    size: [102, 38, 12],
    description: `Gitar klasik ukuran penuh untuk pelajaran pertama. Senar nilon yang lembut di ujung jari, intonasi yang dapat dipercaya, dan harga yang tidak membuat ragu untuk memulai.

- Lebar nut 52 mm seperti gitar konser
- Banyak dipakai sekolah musik`,
    specifications: [
      ['Panjang skala', 650, 'mm'],
      ['Top', 'Spruce', null],
      ['Senar', 'Nilon', null],
      ['Lebar nut', 52, 'mm'],
    ],
  },
  {
    sku: 'YMH-FG800-SB',
    name: 'Yamaha FG800 Acoustic Guitar Sand Burst',
    brand: 'Yamaha',
    model: 'FG800',
    groupCode: 'yamaha-fg800',
    category: 'gitar-akustik',
    supplier: 'PT. Music Indonesia',
    price: 3_450_000,
    stock: [7, 2, 5],
    weight: 2200,
    size: [106, 42, 14],
    description: fg800,
    specifications: fg800Specs,
  },
  {
    sku: 'YMH-APX600-OBB',
    name: 'Yamaha APX600 Oriental Blue Burst',
    brand: 'Yamaha',
    model: 'APX600',
    category: 'gitar-akustik',
    supplier: 'PT. Music Indonesia',
    price: 4_150_000,
    stock: [6, 2, 4],
    weight: 2000,
    size: [104, 40, 11],
    description: `Gitar akustik elektrik bertubuh tipis yang lahir untuk panggung. Preamp **System 65A** dengan tuner di dalamnya mengirim suara yang bersih ke mixer, dan cutaway-nya membuka jalan sampai fret 22.

- Bodi tipis, nyaman dipakai sambil berdiri
- Ditenagai dua baterai AA`,
    specifications: [
      ['Panjang skala', 634, 'mm'],
      ['Top', 'Spruce', null],
      ['Preamp', 'System 65A', null],
      ['Cutaway', true, null],
      ['Jumlah fret', 22, null],
    ],
  },
  {
    sku: 'IBZ-AEG50-BK',
    name: 'Ibanez AEG50 Acoustic-Electric Black',
    brand: 'Ibanez',
    model: 'AEG50',
    category: 'gitar-akustik',
    supplier: 'Swelee Music Store',
    price: 3_850_000,
    stock: [5, 2, 4],
    weight: 2100,
    size: [105, 41, 12],
    description: `Hitam mengilap dari kepala sampai ujung, dengan preamp di sisi dan keluaran ganda untuk panggung mana pun. Bodi AEG yang ramping mudah dipeluk; gitar akustik elektrik bagi pemain listrik yang malam ini tampil tanpa distorsi.

- Pickup Fishman Sonicore dan preamp AEQ-SP2 dengan tuner
- Keluaran jack 1/4 inci dan XLR`,
    specifications: [
      ['Panjang skala', 634, 'mm'],
      ['Top', 'Spruce', null],
      ['Sisi dan belakang', 'Sapele', null],
      ['Cutaway', true, null],
      ['Jumlah fret', 20, null],
    ],
  },
  {
    sku: 'YMH-CG122MS',
    name: 'Yamaha CG122MS Classical Guitar Spruce',
    brand: 'Yamaha',
    model: 'CG122M',
    groupCode: 'yamaha-cg122',
    category: 'gitar-klasik',
    supplier: 'PT. Music Indonesia',
    price: 3_550_000,
    stock: [6, 2, 4],
    weight: 1800,
    size: [102, 38, 12],
    description: cg122,
    specifications: [
      ['Panjang skala', 650, 'mm'],
      ['Top', 'Solid engelmann spruce', null],
      ['Sisi dan belakang', 'Nato', null],
      ['Senar', 'Nilon', null],
      ['Lebar nut', 52, 'mm'],
    ],
  },
  {
    sku: 'YMH-CG122MC',
    name: 'Yamaha CG122MC Classical Guitar Cedar',
    brand: 'Yamaha',
    model: 'CG122M',
    groupCode: 'yamaha-cg122',
    category: 'gitar-klasik',
    supplier: 'PT. Music Indonesia',
    price: 3_550_000,
    stock: [5, 2, 4],
    weight: 1800,
    size: [102, 38, 12],
    description: cg122,
    specifications: [
      ['Panjang skala', 650, 'mm'],
      ['Top', 'Solid cedar', null],
      ['Sisi dan belakang', 'Nato', null],
      ['Senar', 'Nilon', null],
      ['Lebar nut', 52, 'mm'],
    ],
  },
  {
    sku: 'CRT-AC100-SG',
    name: 'Cort AC100 Classical Guitar Semi Gloss',
    brand: 'Cort',
    model: 'AC100',
    category: 'gitar-klasik',
    supplier: 'Swelee Music Store',
    price: 1_750_000,
    stock: [11, 3, 6],
    weight: 1700,
    size: [102, 38, 12],
    description: `Gitar klasik ringan untuk kelas musik dan kamar kos. Top spruce memberi nada yang jernih, sisi dan belakang mahoni menghangatkannya, dan senar nilonnya ramah bagi jari yang baru belajar.

- Mesin tala berlapis emas
- Lapisan semi gloss yang tidak lengket`,
    specifications: [
      ['Panjang skala', 650, 'mm'],
      ['Top', 'Spruce', null],
      ['Sisi dan belakang', 'Mahoni', null],
      ['Senar', 'Nilon', null],
      ['Lebar nut', 52, 'mm'],
    ],
  },
];
