/** The shop itself, as header, footer, store page, documents and mail show it. */
export const store = {
  name: 'Hurtrock Music Store',
  tagline: 'Toko Alat Musik Terpercaya',
  address: 'Jl Gegerkalong Girang Complex Darut Tauhid Kav 22, Kec. Sukasari',
  city: 'Kota Bandung, Jawa Barat',
  postalCode: '40153',
  phone: '0821-1555-8035',
  email: 'info@hurtrock.com',
  whatsapp: '6282115558035',
  branchName: 'Cabang Pusat',
  branchCode: 'HRT-001',
  // Monday is 1; a day without times is closed.
  openingHours: [
    ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:30', closes: '18:00' })),
    { weekday: 6, opens: '09:30', closes: '17:00' },
    { weekday: 7, opens: null, closes: null },
  ],
  isTaxable: true,
};

/** Stripe and Midtrans come from the environment; these are the shop's own ways. Money is whole rupiah. */
export const paymentConfigs = [
  {
    provider: 'bank_transfer',
    accounts: [
      { bank: 'BCA', number: '2801234567', holder: 'Hurtrock Music Store' },
      { bank: 'Mandiri', number: '1310012345678', holder: 'Hurtrock Music Store' },
    ],
  },
  { provider: 'cash_on_delivery', maximumTotal: 5_000_000 },
];

export const shippingServices = [
  ['jne_reg', 'JNE Regular', 'jne', 15_000, 8_000, 6_000, 2, 4],
  ['jne_exp', 'JNE Express', 'jne', 25_000, 12_000, 5_000, 1, 2],
  ['jnt_reg', 'J&T Regular', 'jnt', 12_000, 7_000, 6_000, 2, 5],
  ['sicepat_reg', 'SiCepat Regular', 'sicepat', 14_000, 7_500, 5_500, 2, 4],
  ['pos_reg', 'Pos Indonesia', 'pos', 10_000, 6_000, 7_000, 3, 7],
].map(([code, name, courier, basePrice, pricePerKg, volumeFactor, minDays, maxDays]) => ({
  code,
  name,
  courier,
  basePrice,
  pricePerKg,
  volumeFactor,
  minDays,
  maxDays,
}));

export const suppliers = [
  {
    name: 'PT. Music Indonesia',
    contactPerson: 'Budi Santoso',
    email: 'budi@musicindonesia.com',
    phone: '021-12345678',
    company: 'PT. Music Indonesia',
    notes: 'Yamaha dan Roland; Jakarta Selatan',
  },
  {
    name: 'CV. Harmoni Nada',
    contactPerson: 'Siti Rahayu',
    email: 'siti@harmoninada.co.id',
    phone: '021-87654321',
    company: 'CV. Harmoni Nada',
    notes: 'Fender dan Gibson; Jakarta Pusat',
  },
  {
    name: 'UD. Drum Center',
    contactPerson: 'Ahmad Fadli',
    email: 'ahmad@drumcenter.com',
    phone: '021-11223344',
    company: 'UD. Drum Center',
    notes: 'Pearl dan Tama; Bandung',
  },
  {
    name: 'Swelee Music Store',
    contactPerson: 'John Swelee',
    email: 'contact@swelee.com',
    phone: '021-555-0101',
    company: 'PT. Swelee Indonesia',
    notes: 'Perangkat digital dan aksesoris',
  },
  {
    name: 'Media Recording Tech',
    contactPerson: 'Sarah Mitchell',
    email: 'sales@mediarecordingtech.com',
    phone: '021-555-0202',
    company: 'CV. Media Recording Technology',
    notes: 'Peralatan rekaman',
  },
];

/** Only ever loaded in demo mode. */
export const accounts = [
  { email: 'admin@hurtrock.com', password: 'admin123', name: 'Admin Hurtrock', role: 'admin' },
  { email: 'staff@hurtrock.com', password: 'staff123', name: 'Rina Staf', role: 'staff' },
  {
    email: 'buyer@hurtrock.com',
    password: 'buyer123',
    name: 'Dimas Pembeli',
    role: 'buyer',
    phone: '0812-2000-1000',
  },
];
