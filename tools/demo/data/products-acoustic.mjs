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
    category: 'gitar-akustik',
    supplier: 'PT. Music Indonesia',
    price: 3_250_000,
    stock: [14, 3, 8],
    weight: 2200,
    size: [106, 42, 14],
    description: `Penerus gitar akustik terlaris di dunia. Penyangga **scalloped** yang dihitung dengan simulasi akustik membuat nada rendah lebih kuat, dan top solid spruce membawa suaranya sampai ke baris belakang.

- Top solid sitka spruce
- Cocok untuk panggung kecil tanpa pengeras`,
    specifications: [
      ['Panjang skala', 650, 'mm'],
      ['Top', 'Solid sitka spruce', null],
      ['Sisi dan belakang', 'Nato/okume', null],
      ['Jumlah fret', 20, null],
    ],
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
];
