export const basses = [
  {
    sku: 'FND-PLAYER-PBASS',
    name: 'Fender Player Precision Bass 3-Color Sunburst',
    brand: 'Fender',
    model: 'Player Precision Bass',
    category: 'bass-4-senar',
    supplier: 'CV. Harmoni Nada',
    price: 13_250_000,
    stock: [4, 1, 3],
    weight: 4100,
    size: [116, 36, 6],
    description: `Satu pickup split-coil, satu suara yang ada di ribuan rekaman. Dentuman bawahnya padat dan tengahnya tegas, sehingga bass listrik ini duduk di dalam mix tanpa perlu diatur.

- Neck maple "Modern C"
- Bridge empat sadel baja`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Bodi', 'Alder', null],
      ['Jumlah fret', 20, null],
      ['Jumlah senar', 4, null],
      ['Elektronik', 'Pasif', null],
    ],
  },
  {
    sku: 'IBZ-SR300E-IPT',
    name: 'Ibanez SR300E Bass Iron Pewter',
    brand: 'Ibanez',
    model: 'SR300E',
    category: 'bass-4-senar',
    supplier: 'Swelee Music Store',
    price: 5_650_000,
    stock: [8, 2, 5],
    weight: 3500,
    size: [114, 34, 7],
    description: `Neck setipis gitar dan bodi yang ringan di bahu. Sakelar **Power Tap** memilih humbucker, single-coil, atau campuran keduanya, dan preamp tiga band membentuk sisanya. Bass listrik untuk slap, metal, dan apa pun.

- Preamp aktif tiga band
- 24 fret`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Bodi', 'Nyatoh', null],
      ['Jumlah fret', 24, null],
      ['Jumlah senar', 4, null],
      ['Elektronik', 'Aktif', null],
    ],
  },
  {
    sku: 'IBZ-GSR205-BK',
    name: 'Ibanez GSR205 Five-String Bass Black',
    brand: 'Ibanez',
    model: 'GSR205',
    category: 'bass-5-senar',
    supplier: 'Swelee Music Store',
    price: 4_350_000,
    stock: [5, 2, 4],
    weight: 3700,
    size: [114, 34, 7],
    description: `Lima senar untuk masuk ke nada rendah tanpa menguras tabungan. Sirkuit **Phat II EQ** menebalkan bagian bawah dengan satu kenop, dan neck GSR5 tetap ramah bagi yang datang dari bass empat senar.

- B rendah yang jelas
- Bobot seimbang saat berdiri`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Jumlah fret', 22, null],
      ['Jumlah senar', 5, null],
      ['Elektronik', 'Aktif', null],
    ],
  },
  {
    sku: 'CRT-ACTION-PJ-OPW',
    name: 'Cort Action Bass PJ Open Pore Walnut',
    brand: 'Cort',
    model: 'Action Bass PJ',
    category: 'bass-4-senar',
    supplier: 'Swelee Music Store',
    price: 2_950_000,
    stock: [9, 3, 6],
    weight: 3600,
    size: [114, 34, 7],
    description: `Bass listrik pertama yang tidak terdengar seperti bass pertama. Gabungan pickup P dan J memberi dentuman dan geraman sekaligus, dan kontur bodinya nyaman untuk latihan panjang.

- Pickup P/J
- Kontrol volume dua, tone satu`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Bodi', 'Poplar', null],
      ['Jumlah senar', 4, null],
      ['Elektronik', 'Pasif', null],
    ],
  },
];
