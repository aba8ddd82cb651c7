import type { Schema } from '@hurtrock/api-client';

export const rp = (amount: number) => ({ amount, currency: 'IDR' as const });

export const A_STORE: Schema<'StoreDto'> = {
  name: 'Hurtrock Music Store',
  tagline: 'Toko Alat Musik Terpercaya',
  address: 'Jl Gegerkalong Girang Kav 22',
  city: 'Kota Bandung',
  postalCode: '40153',
  phone: '0821-1555-8035',
  email: 'info@hurtrock.com',
  whatsapp: '6282115558035',
  branchName: 'Pusat',
  branchCode: 'HRT-001',
  socials: [],
  logo: null,
  openingHours: [
    { weekday: 1, opens: '09:30', closes: '18:00' },
    { weekday: 7, opens: null, closes: null },
  ],
  isTaxable: true,
  taxRatePercent: 12,
};

export const CATEGORIES: Schema<'CategoryDto'>[] = [
  {
    id: 'c1',
    name: 'Gitar',
    slug: 'gitar',
    description: 'Gitar untuk panggung.',
    picture: null,
    children: [
      {
        id: 'c2',
        name: 'Gitar Elektrik',
        slug: 'gitar-elektrik',
        description: '',
        picture: null,
        children: [],
      },
    ],
  },
];

export function aCard(change: Partial<Schema<'ProductCardDto'>> = {}): Schema<'ProductCardDto'> {
  return {
    id: '018f0000-0000-7000-8000-000000000001',
    slug: 'ibanez-rg421ex',
    name: 'Ibanez RG421EX',
    brand: 'Ibanez',
    categorySlug: 'gitar-elektrik',
    price: rp(6_250_000),
    listPrice: null,
    picture: null,
    availability: 'in_stock',
    isFeatured: false,
    ...change,
  };
}

export function aProduct(change: Partial<Schema<'ProductDto'>> = {}): Schema<'ProductDto'> {
  const { id, slug, name, brand, price, listPrice, availability, isFeatured } = aCard();
  return {
    id,
    slug,
    name,
    brand,
    price,
    listPrice,
    saleEndsAt: null,
    images: [],
    siblings: [],
    availability,
    isFeatured,
    sku: 'IBZ-RG421EX',
    model: 'RG421EX',
    description: 'Leher **Wizard III** yang tipis.\n\n- Pickup Quantum\n- <b>24</b> fret',
    weightGrams: 3600,
    lengthCm: 105,
    widthCm: 40,
    heightCm: 12,
    category: { name: 'Gitar Elektrik', slug: 'gitar-elektrik' },
    breadcrumb: [{ name: 'Gitar', slug: 'gitar' }],
    specifications: [{ name: 'Panjang skala', value: 648, unit: 'mm' }],
    similar: [aCard({ id: 'p2', slug: 'ibanez-sr300', name: 'Ibanez SR300' })],
    ...change,
  };
}

export function someFacets(change: Partial<Schema<'ProductFacetsDto'>> = {}): Schema<'ProductFacetsDto'> {
  return {
    total: 2,
    price: { min: rp(100_000), max: rp(10_000_000) },
    brands: [
      { value: 'Ibanez', count: 4 },
      { value: 'Fender', count: 2 },
    ],
    categories: [{ slug: 'gitar', name: 'Gitar', count: 6 }],
    inStock: 5,
    onSale: 1,
    specifications: [],
    ...change,
  };
}

export function aPicture(change: Partial<Schema<'PictureDto'>> = {}): Schema<'PictureDto'> {
  return {
    url: '/media/0123456789abcdef0123456789abcdef',
    widths: [320, 640],
    formats: ['avif', 'webp'],
    width: 640,
    height: 640,
    placeholder: 'data:image/webp;base64,AAAA',
    alt: '',
    ...change,
  };
}

export const anEmptyCart = (): Schema<'CartDto'> => ({ items: [], itemCount: 0, subtotal: rp(0), notes: [] });

export function aCart(quantity = 1, change: Partial<Schema<'CartItemDto'>> = {}): Schema<'CartDto'> {
  const product = aCard();
  const lineTotal = rp(product.price.amount * quantity);
  const item = { product, quantity, lineTotal, available: 5, backordered: 0, issue: null, ...change };
  return { items: [item], itemCount: quantity, subtotal: lineTotal, notes: [] };
}

export function someQuotes(subtotal = 6_250_000): Schema<'ShippingQuotesDto'> {
  const service = (code: string, name: string, cost: number) => ({
    code,
    name,
    cost: rp(cost),
    total: rp(subtotal + cost),
    taxIncluded: rp(619_369),
    minDays: 2,
    maxDays: 4,
    billableWeightGrams: 7900,
  });
  return {
    subtotal: rp(subtotal),
    services: [service('jne-reg', 'JNE Reguler', 98_000), service('jnt-ez', 'J&T EZ', 92_000)],
    tax: { ratePercent: 12 },
  };
}

type Method = Schema<'PaymentMethodDto'>;

const KINDS: Record<Method['code'], Method['kind']> = {
  bca_va: 'virtual_account',
  mandiri_bill: 'virtual_account',
  bni_va: 'virtual_account',
  bri_va: 'virtual_account',
  cimb_va: 'virtual_account',
  permata_va: 'virtual_account',
  qris: 'qris',
  gopay: 'e_wallet',
  shopeepay: 'e_wallet',
  stripe: 'card',
  midtrans_card: 'card',
  indomaret: 'store',
  alfamart: 'store',
  bank_transfer: 'bank_transfer',
  cash_on_delivery: 'cash_on_delivery',
};

function providerOf(code: Method['code']): Method['provider'] {
  if (code === 'stripe') return 'stripe';
  return code === 'bank_transfer' || code === 'cash_on_delivery' ? 'manual' : 'midtrans';
}

export function aMethod(code: Method['code'], change: Partial<Method> = {}): Method {
  return {
    code,
    kind: KINDS[code],
    provider: providerOf(code),
    isSandbox: providerOf(code) !== 'manual',
    minimumTotal: rp(10_000),
    maximumTotal: rp(9_999_999_999),
    minutesToPay: 1440,
    ...change,
  };
}

/** What a shop offers that has everything switched on. */
export const METHODS: Method[] = [
  aMethod('bca_va'),
  aMethod('mandiri_bill'),
  aMethod('bni_va'),
  aMethod('bri_va'),
  aMethod('cimb_va'),
  aMethod('permata_va'),
  aMethod('qris', { minutesToPay: 30, maximumTotal: rp(10_000_000) }),
  aMethod('gopay', { minutesToPay: 30, maximumTotal: rp(20_000_000) }),
  aMethod('shopeepay', { minutesToPay: 30, maximumTotal: rp(20_000_000) }),
  aMethod('stripe', { minutesToPay: 35 }),
  aMethod('midtrans_card', { minutesToPay: 60 }),
  aMethod('indomaret', { maximumTotal: rp(5_000_000) }),
  aMethod('alfamart', { maximumTotal: rp(5_000_000) }),
  aMethod('bank_transfer'),
  aMethod('cash_on_delivery', { minutesToPay: null, maximumTotal: rp(5_000_000) }),
];

export const NUMBER = 'HRT-20261122-7KQ2M9X';

export function anOrder(change: Partial<Schema<'OrderDto'>> = {}): Schema<'OrderDto'> {
  return {
    number: NUMBER,
    status: 'pending',
    paymentStatus: 'unpaid',
    fulfilment: 'unfulfilled',
    placedAt: '2026-11-22T07:05:00.000Z',
    payUntil: '2099-11-22T08:05:00.000Z',
    paymentMethod: 'stripe',
    contact: { name: 'Rina Wati', email: 'rina@example.com', phone: '081234567890' },
    address: {
      province: 'Jawa Barat',
      city: 'Kota Bandung',
      district: 'Sukasari',
      village: 'Gegerkalong',
      postalCode: '40153',
      detail: 'Jl Gegerkalong Girang 22',
    },
    shipping: { code: 'jne-reg', name: 'JNE Reguler', minDays: 2, maxDays: 4, billableWeightGrams: 7900 },
    lines: [
      {
        productSlug: 'ibanez-rg421ex',
        name: 'Ibanez RG421EX',
        sku: 'IBZ-RG421EX',
        unitPrice: rp(6_250_000),
        quantity: 1,
        quantityShipped: 0,
        quantityCancelled: 0,
        quantityReturned: 0,
        quantityBackordered: 0,
        discountShare: rp(0),
        lineTotal: rp(6_250_000),
      },
    ],
    subtotal: rp(6_250_000),
    discountTotal: rp(0),
    shippingTotal: rp(98_000),
    total: rp(6_348_000),
    tax: { ratePercent: 12, net: rp(5_718_919), base: rp(5_242_342), amount: rp(629_081) },
    invoiceNumber: null,
    note: null,
    shortage: null,
    timeline: [{ at: '2026-11-22T07:05:00.000Z', action: 'placed', detail: null }],
    shipments: [],
    creditNotes: [],
    allowedActions: ['pay', 'cancel'],
    ...change,
  };
}

export function aPayment(change: Partial<Schema<'PaymentDto'>> = {}): Schema<'PaymentDto'> {
  const method = change.method ?? 'stripe';
  return {
    id: '018f0000-0000-7000-8000-00000000000a',
    attemptNo: 1,
    provider: providerOf(method),
    method,
    kind: KINDS[method],
    state: 'awaiting',
    isCurrent: true,
    amount: rp(6_348_000),
    refunded: rp(0),
    redirectUrl: 'https://checkout.stripe.com/c/pay/cs_test_1',
    instructions: null,
    expiresAt: '2099-11-22T07:35:00.000Z',
    failureCode: null,
    createdAt: '2026-11-22T07:05:00.000Z',
    ...change,
  };
}

export const RINA: Schema<'MeDto'> = {
  user: {
    id: '018f0000-0000-7000-8000-00000000000b',
    email: 'rina@example.com',
    name: 'Rina Wati',
    phone: '081234567890',
    role: 'buyer',
    isEmailVerified: true,
    locale: 'id',
  },
  permissions: [],
};
