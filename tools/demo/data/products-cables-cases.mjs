/** Cables, cases and the other thicknesses of picks. */
export const cablesAndCases = [
  {
    sku: 'DNL-TORTEX-088',
    name: 'Dunlop Tortex Standard Picks 0.88 mm (12 Pack)',
    brand: 'Dunlop',
    model: 'Tortex 418P.88',
    groupCode: 'dunlop-tortex-standard',
    category: 'stik-pick',
    supplier: 'Swelee Music Store',
    price: 95_000,
    stock: [44, 15, 30],
    weight: 22,
    size: [12, 9, 1],
    description: `Dua belas pick hijau, sedikit lebih kaku untuk riff yang rapat dan alternate picking yang cepat. Tetap tidak licin meski tangan berkeringat.

- Ketebalan 0,88 mm
- Isi 12`,
    specifications: [
      ['Ketebalan', 0.88, 'mm'],
      ['Isi', 12, 'buah'],
    ],
  },
  {
    sku: 'PW-AMSGRA-20',
    name: "D'Addario American Stage Instrument Cable 6 m Angled",
    brand: "D'Addario",
    model: 'American Stage PW-AMSGRA-20',
    category: 'kabel-tuner',
    supplier: 'Swelee Music Store',
    price: 685_000,
    stock: [12, 4, 8],
    weight: 420,
    size: [24, 22, 5],
    description: `Kabel gitar untuk panggung yang lebar. Jack siku dari Neutrik duduk rapat di bodi gitar, dan pelindung ganda membuat bagian sunyi tetap sunyi.

- Panjang 6 meter
- Jack siku ke lurus`,
    specifications: [
      ['Panjang', 6, 'm'],
      ['Jack', 'Siku ke lurus', null],
    ],
  },
  {
    sku: 'GTR-GC-ELECTRIC-A',
    name: 'Gator GC-Electric-A Deluxe Molded Guitar Case',
    brand: 'Gator',
    model: 'GC-Electric-A',
    category: 'strap-tas',
    supplier: 'Media Recording Tech',
    price: 2_150_000,
    stock: [5, 2, 4],
    weight: 4500,
    size: [108, 41, 13],
    description: `Hardcase ABS untuk gitar listrik tipe S dan T yang sering bepergian. Tepi aluminium, busa tebal berlapis beludru, dan kunci yang tidak terbuka sendiri di bagasi.

- Kompartemen aksesori di bawah neck
- Satu pengait dengan kunci`,
    specifications: [
      ['Untuk', 'Gitar elektrik tipe S dan T', null],
      ['Bahan', 'ABS', null],
      ['Pengait berkunci', true, null],
    ],
  },
];
