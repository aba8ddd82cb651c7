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
  {
    sku: 'IBZ-SR305E-MGB',
    name: 'Ibanez SR305E Five-String Bass Midnight Gray Burst',
    brand: 'Ibanez',
    model: 'SR305E',
    category: 'bass-5-senar',
    supplier: 'Swelee Music Store',
    price: 6_450_000,
    stock: [5, 2, 4],
    weight: 3700,
    size: [115, 34, 7],
    isFeatured: true,
    description: `Lima senar dengan neck SR yang terkenal tipis. Pickup PowerSpan dan sakelar **Power Tap** menyimpan tiga karakter dalam satu bass listrik, dan preamp tiga band menjaga B rendah tetap terbaca di tengah drum dan gitar.

- Jarak senar 16,5 mm
- Bodi nyatoh bermotif dengan lapisan doff`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Bodi', 'Nyatoh', null],
      ['Jumlah fret', 24, null],
      ['Jumlah senar', 5, null],
      ['Elektronik', 'Aktif', null],
    ],
  },
  {
    sku: 'YMH-TRBX304-PWT',
    name: 'Yamaha TRBX304 Bass Pewter',
    brand: 'Yamaha',
    model: 'TRBX304',
    category: 'bass-4-senar',
    supplier: 'PT. Music Indonesia',
    price: 5_950_000,
    stock: [6, 2, 4],
    weight: 3800,
    size: [114, 34, 7],
    description: `Lima suara jadi dalam satu putaran: sakelar **Performance EQ** menyediakan slap, pick, flat, finger, dan solo. Bodi mahoni utuh dan neck lima lapis membuat bass listrik ini seimbang di tali bahu.

- Pickup keramik berkutub ganda
- 24 fret`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Bodi', 'Mahoni', null],
      ['Jumlah fret', 24, null],
      ['Jumlah senar', 4, null],
      ['Elektronik', 'Aktif', null],
    ],
  },
  {
    sku: 'YMH-TRBX305-CAR',
    name: 'Yamaha TRBX305 Five-String Bass Candy Apple Red',
    brand: 'Yamaha',
    model: 'TRBX305',
    category: 'bass-5-senar',
    supplier: 'PT. Music Indonesia',
    price: 6_750_000,
    stock: [4, 1, 3],
    weight: 4000,
    size: [115, 35, 7],
    description: `Saudara lima senar dari TRBX304, merah menyala untuk panggung. Sakelar **Performance EQ** memberi lima suara siap pakai, dan neck lima lapis maple-mahoni menahan tegangan B rendah tanpa berubah.

- Jarak senar 18 mm, nyaman untuk slap
- Bodi mahoni utuh`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Bodi', 'Mahoni', null],
      ['Jumlah fret', 24, null],
      ['Jumlah senar', 5, null],
      ['Elektronik', 'Aktif', null],
    ],
  },
  {
    sku: 'SQR-CV60-PBASS-OWT',
    name: 'Squier Classic Vibe 60s Precision Bass Olympic White',
    brand: 'Squier',
    model: 'Classic Vibe 60s Precision Bass',
    category: 'bass-4-senar',
    supplier: 'CV. Harmoni Nada',
    price: 7_650_000,
    stock: [5, 2, 4],
    weight: 4000,
    size: [116, 36, 6],
    description: `Putih gading dan pickguard kulit penyu, seperti di sampul piringan hitam. Pickup split-coil Alnico rancangan Fender memberi dentum yang bulat dan langsung dikenali; bass listrik untuk soul, rock, dan apa pun yang butuh pondasi.

- Fingerboard laurel
- Lapisan neck gloss bernuansa tua`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Bodi', 'Nato', null],
      ['Jumlah fret', 20, null],
      ['Jumlah senar', 4, null],
      ['Elektronik', 'Pasif', null],
    ],
  },
  {
    sku: 'SQR-AFF-JBASS5-BLK',
    name: 'Squier Affinity Jazz Bass V Black',
    brand: 'Squier',
    model: 'Affinity Jazz Bass V',
    category: 'bass-5-senar',
    supplier: 'CV. Harmoni Nada',
    price: 5_450_000,
    stock: [5, 2, 4],
    weight: 4200,
    size: [117, 36, 6],
    description: `Geraman Jazz Bass yang turun sampai B rendah. Neck "Slim C" tidak terasa lebar meskipun bersenar lima, dan dua single-coil-nya meracik suara dari bulat sampai menggigit. Bass listrik lima senar pertama yang layak dibawa tampil.

- Dua volume dan satu tone
- Bodi poplar yang ringan`,
    specifications: [
      ['Panjang skala', 864, 'mm'],
      ['Bodi', 'Poplar', null],
      ['Jumlah fret', 20, null],
      ['Jumlah senar', 5, null],
      ['Elektronik', 'Pasif', null],
    ],
  },
];
