import { moreElectricGuitars } from './products-electric-more.mjs';

const rg421 = `Superstrat yang lahir untuk kecepatan. Neck **Wizard III** yang tipis dan 24 fret jumbo membawa jari ke mana saja, dan dua humbucker Quantum tetap jelas di gain setinggi apa pun. Gitar listrik untuk rock dan metal yang harganya tetap membumi.

- Bridge tetap (fixed) F106, stem cepat dan stabil
- Bodi meranti dengan lapisan tipis yang membiarkan kayunya bernapas`;
const rg421Specs = [
  ['Panjang skala', 648, 'mm'],
  ['Bodi', 'Meranti', null],
  ['Neck', 'Maple Wizard III', null],
  ['Jumlah fret', 24, null],
  ['Jumlah senar', 6, null],
  ['Pickup', 'HH Quantum', null],
];
const lesPaul60s = `Les Paul dengan neck **SlimTaper** era enam puluhan: lebih ramping, lebih cepat, tetap tebal suaranya. Dua ProBucker memberi sustain panjang yang menjadi dasar rock klasik. Gitar listrik single cut untuk ritme berat dan solo yang bernyanyi.

- Mahoni dengan top maple bermotif
- Potensiometer CTS dan jack Switchcraft`;
const lesPaul60sSpecs = [
  ['Panjang skala', 628, 'mm'],
  ['Bodi', 'Mahoni, top maple', null],
  ['Neck', 'Mahoni SlimTaper', null],
  ['Jumlah fret', 22, null],
  ['Pickup', 'ProBucker 2 dan 3', null],
];
const pacifica = `Gitar listrik pertama yang tidak akan Anda tinggalkan. Bodi alder, humbucker di bridge yang bisa dibelah, dan perakitan khas Yamaha menjadikannya serbabisa dari pop sampai hard rock.

- Coil split lewat kenop tone
- Tremolo vintage enam sekrup`;
const pacificaSpecs = [
  ['Panjang skala', 648, 'mm'],
  ['Bodi', 'Alder', null],
  ['Neck', 'Maple', null],
  ['Jumlah fret', 22, null],
  ['Pickup', 'HSS Alnico V', null],
  ['Tremolo', true, null],
];

export const electricGuitars = [
  {
    sku: 'IBZ-RG421-MOL',
    name: 'Ibanez RG421 Electric Guitar Mahogany Oil',
    brand: 'Ibanez',
    model: 'RG421',
    groupCode: 'ibanez-rg421',
    category: 'gitar-elektrik',
    supplier: 'Swelee Music Store',
    price: 6_450_000,
    stock: [9, 2, 5],
    weight: 3400,
    size: [102, 36, 8],
    isFeatured: true,
    description: rg421,
    specifications: rg421Specs,
  },
  {
    sku: 'IBZ-RG421-BBS',
    name: 'Ibanez RG421 Electric Guitar Blackberry Sunburst',
    brand: 'Ibanez',
    model: 'RG421',
    groupCode: 'ibanez-rg421',
    category: 'gitar-elektrik',
    supplier: 'Swelee Music Store',
    price: 6_650_000,
    stock: [6, 2, 5],
    weight: 3400,
    size: [102, 36, 8],
    description: rg421,
    specifications: rg421Specs,
  },
  {
    sku: 'IBZ-RG7421-WNF',
    name: 'Ibanez RG7421 Seven-String Guitar Walnut Flat',
    brand: 'Ibanez',
    model: 'RG7421',
    category: 'gitar-elektrik',
    supplier: 'Swelee Music Store',
    price: 7_950_000,
    stock: [5, 2, 4],
    weight: 3600,
    size: [104, 37, 8],
    isFeatured: true,
    description: `Tujuh senar untuk riff yang lebih dalam. Senar B rendah tetap kencang dan terbaca berkat skala 648 mm dan humbucker Quantum 7, sedangkan neck **Wizard II-7** tetap ramping di tangan. Gitar listrik 7 senar untuk metal modern dan djent.

- Bridge tetap untuk tala rendah yang stabil
- 24 fret jumbo`,
    specifications: [
      ['Panjang skala', 648, 'mm'],
      ['Bodi', 'Meranti', null],
      ['Jumlah fret', 24, null],
      ['Jumlah senar', 7, null],
      ['Pickup', 'HH Quantum 7', null],
    ],
  },
  {
    sku: 'GIB-LPS50-HCS',
    name: 'Gibson Les Paul Standard 50s Heritage Cherry Sunburst',
    brand: 'Gibson',
    model: 'Les Paul Standard 50s',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 42_500_000,
    stock: [2, 1, 2],
    weight: 4300,
    size: [110, 42, 14],
    isFeatured: true,
    description: `Gitar yang membentuk suara rock. Neck "Vintage 50s" yang berisi, dua Burstbucker, dan mahoni utuh dengan top maple memberi sustain yang seakan tidak selesai. Dikirim dalam hardcase cokelat asli.

- Pengkabelan tangan dengan kapasitor Orange Drop
- Dibuat di Nashville, Amerika Serikat`,
    specifications: [
      ['Panjang skala', 628, 'mm'],
      ['Bodi', 'Mahoni, top maple', null],
      ['Jumlah fret', 22, null],
      ['Pickup', 'Burstbucker 1 dan 2', null],
      ['Hardcase', true, null],
    ],
  },
  {
    sku: 'EPI-LP60-BB',
    name: 'Epiphone Les Paul Standard 60s Bourbon Burst',
    brand: 'Epiphone',
    model: 'Les Paul Standard 60s',
    groupCode: 'epiphone-lp-60s',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 11_250_000,
    stock: [7, 2, 4],
    weight: 4100,
    size: [108, 40, 12],
    description: lesPaul60s,
    specifications: lesPaul60sSpecs,
  },
  {
    sku: 'EPI-LP60-IT',
    name: 'Epiphone Les Paul Standard 60s Iced Tea',
    brand: 'Epiphone',
    model: 'Les Paul Standard 60s',
    groupCode: 'epiphone-lp-60s',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 11_250_000,
    stock: [4, 2, 4],
    weight: 4100,
    size: [108, 40, 12],
    description: lesPaul60s,
    specifications: lesPaul60sSpecs,
  },
  {
    sku: 'EPI-SGS-CH',
    name: 'Epiphone SG Standard Cherry',
    brand: 'Epiphone',
    model: 'SG Standard',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 8_900_000,
    stock: [6, 2, 4],
    weight: 3100,
    size: [104, 40, 10],
    description: `Dua tanduk, bobot ringan, dan suara yang menusuk langsung ke depan. SG dengan bodi mahoni tipis ini memudahkan jari menjangkau fret teratas; gitar listrik double cut kesayangan hard rock sejak 1961.

- Humbucker Alnico Classic PRO
- Bridge LockTone Tune-o-matic`,
    specifications: [
      ['Panjang skala', 628, 'mm'],
      ['Bodi', 'Mahoni', null],
      ['Jumlah fret', 22, null],
      ['Pickup', 'HH Alnico Classic PRO', null],
    ],
  },
  {
    sku: 'FND-PLAYER-TELE',
    name: 'Fender Player Telecaster Butterscotch Blonde',
    brand: 'Fender',
    model: 'Player Telecaster',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 12_750_000,
    stock: [5, 2, 4],
    weight: 3400,
    size: [99, 32, 5],
    description: `Sederhana dan jujur. Dua pickup single-coil dan bridge enam sadel memberi twang yang renyah, dan begitu overdrive dinyalakan, gitar listrik ini menggeram seperti band garasi terbaik.

- Neck maple "Modern C" dengan 22 fret
- Bodi alder, pickguard hitam`,
    specifications: [
      ['Panjang skala', 648, 'mm'],
      ['Bodi', 'Alder', null],
      ['Neck', 'Maple', null],
      ['Jumlah fret', 22, null],
      ['Pickup', 'SS Alnico 5', null],
    ],
  },
  {
    sku: 'CRT-KX300-EBG',
    name: 'Cort KX300 Etched Black Gold',
    brand: 'Cort',
    model: 'KX300',
    category: 'gitar-elektrik',
    supplier: 'Swelee Music Store',
    price: 6_750_000,
    stock: [7, 2, 5],
    weight: 3500,
    size: [102, 36, 8],
    description: `Serat kayu yang digurat lalu diisi emas: tidak ada dua yang sama. Di baliknya ada gitar listrik metal sejati dengan pickup aktif **EMG RetroActive** yang rapat di nada rendah.

- Neck baut dengan sambungan halus ke fret 24
- Mesin tala pengunci`,
    specifications: [
      ['Panjang skala', 648, 'mm'],
      ['Bodi', 'Swamp ash, mahoni', null],
      ['Jumlah fret', 24, null],
      ['Pickup', 'HH EMG RetroActive', null],
    ],
  },
  {
    sku: 'YMH-PAC112V-OVS',
    name: 'Yamaha Pacifica 112V Old Violin Sunburst',
    brand: 'Yamaha',
    model: 'Pacifica 112V',
    groupCode: 'yamaha-pacifica-112v',
    category: 'gitar-elektrik',
    supplier: 'PT. Music Indonesia',
    price: 5_150_000,
    stock: [11, 3, 6],
    weight: 3300,
    size: [100, 34, 6],
    description: pacifica,
    specifications: pacificaSpecs,
  },
  {
    sku: 'YMH-PAC112V-NS',
    name: 'Yamaha Pacifica 112V Natural Satin',
    brand: 'Yamaha',
    model: 'Pacifica 112V',
    groupCode: 'yamaha-pacifica-112v',
    category: 'gitar-elektrik',
    supplier: 'PT. Music Indonesia',
    price: 5_150_000,
    stock: [8, 3, 6],
    weight: 3300,
    size: [100, 34, 6],
    description: pacifica,
    specifications: pacificaSpecs,
  },
  {
    sku: 'JCK-JS32-RR',
    name: 'Jackson JS32 Rhoads Satin Black',
    brand: 'Jackson',
    model: 'JS32 Rhoads',
    category: 'gitar-elektrik',
    supplier: 'CV. Harmoni Nada',
    price: 6_350_000,
    stock: [3, 1, 3],
    weight: 3300,
    size: [112, 44, 8],
    description: `Bentuk V yang menantang seisi ruangan. Gitar listrik dengan Floyd Rose pengunci, radius fingerboard majemuk 12–16 inci, dan humbucker keramik yang siap dihajar: thrash, speed, dan semua yang di antaranya.

- Divebomb tanpa kehilangan tala
- Inlay sirip hiu khas Jackson`,
    specifications: [
      ['Panjang skala', 648, 'mm'],
      ['Bodi', 'Basswood', null],
      ['Jumlah fret', 24, null],
      ['Tremolo', true, null],
      ['Pickup', 'HH keramik', null],
    ],
  },
  {
    sku: 'LTD-EC256-BLKS',
    name: 'ESP LTD EC-256 Black Satin',
    brand: 'ESP LTD',
    model: 'EC-256',
    category: 'gitar-elektrik',
    supplier: 'Swelee Music Store',
    price: 7_900_000,
    stock: [0, 1, 3],
    weight: 3500,
    size: [104, 38, 9],
    allowsBackorder: true,
    description: `Single cut dengan lekuk yang nyaman dan hitam doff yang tidak perlu bicara. Neck tipis berbentuk U, bodi mahoni, dan dua humbucker LH-150 dengan coil tap memberi rentang dari clean sampai high gain. Gitar listrik metal yang serius.

- Binding di bodi, neck, dan headstock
- Dapat dipesan dahulu ketika stok habis`,
    specifications: [
      ['Panjang skala', 628, 'mm'],
      ['Bodi', 'Mahoni', null],
      ['Jumlah fret', 22, null],
      ['Pickup', 'HH LH-150', null],
      ['Coil tap', true, null],
    ],
  },
  ...moreElectricGuitars,
];
