export const amplifiers = [
  {
    sku: 'MRS-DSL40CR',
    name: 'Marshall DSL40CR Tube Combo Amplifier',
    brand: 'Marshall',
    model: 'DSL40CR',
    category: 'ampli-gitar',
    supplier: 'CV. Harmoni Nada',
    price: 14_750_000,
    stock: [3, 1, 2],
    weight: 22_900,
    size: [62, 49, 26],
    isFeatured: true,
    description: `Empat puluh watt tabung dengan geraman Marshall yang sebenarnya. Dua kanal, empat mode, dari clean yang berdenting sampai lead yang membakar; turun ke 20 watt untuk ruang yang lebih kecil. Ampli gitar listrik untuk panggung.

- Speaker Celestion V-Type 12 inci
- Reverb digital dan loop efek`,
    specifications: [
      ['Daya', 40, 'W'],
      ['Teknologi', 'Tabung', null],
      ['Speaker', 12, 'inci'],
      ['Kanal', 2, null],
    ],
  },
  {
    sku: 'MRS-2203-HEAD',
    name: 'Marshall JCM800 2203 Amplifier Head',
    brand: 'Marshall',
    model: 'JCM800 2203',
    category: 'ampli-gitar',
    supplier: 'CV. Harmoni Nada',
    price: 38_500_000,
    stock: [1, 0, 1],
    weight: 21_000,
    size: [75, 31, 22],
    description: `Kepala seratus watt yang menulis bab metal delapan puluhan. Satu kanal, tidak ada basa-basi: putar, lalu dengarkan seluruh ruangan menjawab.

- Empat tabung EL34
- Loop efek seri`,
    specifications: [
      ['Daya', 100, 'W'],
      ['Teknologi', 'Tabung', null],
      ['Kanal', 1, null],
    ],
  },
  {
    sku: 'MRS-MG15G',
    name: 'Marshall MG15G Practice Amplifier',
    brand: 'Marshall',
    model: 'MG15G',
    category: 'ampli-gitar',
    supplier: 'CV. Harmoni Nada',
    price: 2_150_000,
    stock: [11, 3, 7],
    weight: 7500,
    size: [38, 37, 20],
    description: `Ampli latihan dengan wajah emas yang terkenal. Kanal clean dan crunch, EQ tiga band, dan masukan untuk bermain bersama lagu dari ponsel. Keluaran headphone menjaga kamar tetap tenang.

- 15 watt, speaker 8 inci
- Masukan aux dan keluaran headphone`,
    specifications: [
      ['Daya', 15, 'W'],
      ['Teknologi', 'Transistor', null],
      ['Speaker', 8, 'inci'],
      ['Kanal', 2, null],
    ],
  },
  {
    sku: 'ORG-CRUSH20RT',
    name: 'Orange Crush 20RT Combo Amplifier',
    brand: 'Orange',
    model: 'Crush 20RT',
    category: 'ampli-gitar',
    supplier: 'Swelee Music Store',
    price: 3_350_000,
    stock: [8, 2, 5],
    weight: 8100,
    size: [40, 37, 22],
    description: `Jeruk kecil, suara besar. Empat tahap gain memberi overdrive khas Orange dari dengung halus sampai dinding fuzz, lengkap dengan reverb dan tuner di dalamnya.

- 20 watt, speaker 8 inci
- CabSim pada keluaran headphone`,
    specifications: [
      ['Daya', 20, 'W'],
      ['Teknologi', 'Transistor', null],
      ['Speaker', 8, 'inci'],
      ['Reverb', true, null],
    ],
  },
  {
    sku: 'FND-RUMBLE40',
    name: 'Fender Rumble 40 Bass Combo Amplifier',
    brand: 'Fender',
    model: 'Rumble 40',
    category: 'ampli-bass',
    supplier: 'CV. Harmoni Nada',
    price: 4_450_000,
    stock: [6, 2, 4],
    weight: 8200,
    size: [43, 40, 27],
    description: `Ampli bass yang diangkat dengan satu tangan. Speaker 10 inci, EQ empat band, dan tombol **contour** serta **overdrive** memberi karakter dari dub sampai doom.

- 40 watt
- Keluaran XLR untuk mixer`,
    specifications: [
      ['Daya', 40, 'W'],
      ['Speaker', 10, 'inci'],
      ['Keluaran DI', true, null],
    ],
  },
  {
    sku: 'ORG-CRUSHBASS50',
    name: 'Orange Crush Bass 50 Combo Amplifier',
    brand: 'Orange',
    model: 'Crush Bass 50',
    category: 'ampli-bass',
    supplier: 'Swelee Music Store',
    price: 6_150_000,
    stock: [4, 1, 3],
    weight: 16_800,
    size: [50, 46, 30],
    description: `Lima puluh watt dengan sirkuit blend dari OB1: suara bersih di bawah, kotor di atas, dicampur sesuka hati. Ampli bass untuk latihan band yang keras.

- Speaker 12 inci
- Tuner dan CabSim di dalamnya`,
    specifications: [
      ['Daya', 50, 'W'],
      ['Speaker', 12, 'inci'],
      ['Tuner', true, null],
    ],
  },
  {
    sku: 'MRS-1960A',
    name: 'Marshall 1960A 4x12 Angled Cabinet',
    brand: 'Marshall',
    model: '1960A',
    category: 'kabinet',
    supplier: 'CV. Harmoni Nada',
    price: 18_900_000,
    stock: [2, 0, 1],
    weight: 36_400,
    size: [77, 76, 37],
    description: `Dinding di belakang setiap legenda. Empat Celestion G12T-75, kayu birch berlapis, dan sudut miring yang mengarahkan suara ke telinga pemain. Kabinet gitar 300 watt.

- Mono 4/16 ohm atau stereo 8 ohm
- Roda disertakan`,
    specifications: [
      ['Daya', 300, 'W'],
      ['Speaker', '4 × 12 inci', null],
      ['Impedansi', '4/16 ohm mono', null],
    ],
  },
  {
    sku: 'ORG-PPC212',
    name: 'Orange PPC212 Closed-Back Cabinet',
    brand: 'Orange',
    model: 'PPC212',
    category: 'kabinet',
    supplier: 'Swelee Music Store',
    price: 13_900_000,
    stock: [2, 0, 2],
    weight: 30_000,
    size: [79, 53, 39],
    description: `Dua Celestion Vintage 30 di dalam kayu birch 18 mm yang tidak bergetar. Kabinet tertutup ini padat di bawah dan penuh di tengah, cukup untuk panggung mana pun.

- 120 watt, 16 ohm
- Kaki skid khas Orange`,
    specifications: [
      ['Daya', 120, 'W'],
      ['Speaker', '2 × 12 inci', null],
      ['Impedansi', 16, 'ohm'],
    ],
  },
  {
    sku: 'BOSS-KTN50-G3',
    name: 'Boss Katana-50 Gen 3 Combo Amplifier',
    brand: 'Boss',
    model: 'Katana-50 Gen 3',
    category: 'ampli-gitar',
    supplier: 'Swelee Music Store',
    price: 4_950_000,
    stock: [7, 2, 4],
    weight: 11_600,
    size: [47, 40, 24],
    description: `Enam karakter ampli dan enam puluh efek Boss dalam satu combo yang kuat dibawa sendiri. Turunkan ke setengah watt untuk kamar, naikkan ke lima puluh untuk panggung: rasanya tetap sama.

- Speaker 12 inci
- USB untuk merekam dan mengatur suara`,
    specifications: [
      ['Daya', 50, 'W'],
      ['Teknologi', 'Digital', null],
      ['Speaker', 12, 'inci'],
      ['Efek', 60, null],
    ],
  },
  {
    sku: 'AMP-RB108',
    name: 'Ampeg Rocket Bass RB-108 Combo Amplifier',
    brand: 'Ampeg',
    model: 'Rocket Bass RB-108',
    category: 'ampli-bass',
    supplier: 'CV. Harmoni Nada',
    price: 3_650_000,
    stock: [5, 2, 4],
    weight: 10_200,
    size: [41, 41, 31],
    description: `Geraman Ampeg untuk kamar dan ruang latihan. Speaker 8 inci dalam kotak yang kokoh, EQ tiga band, dan sirkuit **Super Grit** bila suara bersih terasa terlalu sopan.

- 30 watt
- Masukan aux dan keluaran headphone`,
    specifications: [
      ['Daya', 30, 'W'],
      ['Speaker', 8, 'inci'],
      ['Keluaran DI', false, null],
    ],
  },
  {
    sku: 'MRS-1960B',
    name: 'Marshall 1960B 4x12 Straight Cabinet',
    brand: 'Marshall',
    model: '1960B',
    category: 'kabinet',
    supplier: 'CV. Harmoni Nada',
    price: 18_900_000,
    stock: [2, 0, 1],
    weight: 38_300,
    size: [77, 76, 37],
    description: `Separuh bawah dari full stack. Kotak lurus dengan volume yang lebih besar memberi dentuman palm mute yang lebih berat daripada saudaranya yang miring; taruh 1960A di atasnya dan lengkaplah dinding itu.

- Empat Celestion G12T-75, 300 watt
- Mono 4/16 ohm atau stereo 8 ohm`,
    specifications: [
      ['Daya', 300, 'W'],
      ['Speaker', '4 × 12 inci', null],
      ['Impedansi', '4/16 ohm mono', null],
    ],
  },
];
