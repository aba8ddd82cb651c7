import type { Schema } from '@hurtrock/api-client';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

export const GUITARS = '0198c1f0-0000-7000-8000-000000000c01';
export const ELECTRIC = '0198c1f0-0000-7000-8000-000000000c02';
export const ACOUSTIC = '0198c1f0-0000-7000-8000-000000000c03';
export const DRUMS = '0198c1f0-0000-7000-8000-000000000c04';
export const PRODUCT = '0198c1f0-0000-7000-8000-000000000d01';

const category = (
  id: string,
  name: string,
  changes: Partial<Schema<'AdminCategoryDto'>> = {},
): Schema<'AdminCategoryDto'> => ({
  id,
  parentId: null,
  name,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  description: '',
  position: 0,
  isActive: true,
  depth: 0,
  productCount: 0,
  picture: null,
  version: 1,
  ...changes,
});

/** Guitars with two kinds below them, and drums. */
export const TREE = [
  category(GUITARS, 'Gitar'),
  category(ELECTRIC, 'Gitar Listrik', { parentId: GUITARS, depth: 1, productCount: 12 }),
  category(ACOUSTIC, 'Gitar Akustik', { parentId: GUITARS, depth: 1, position: 1 }),
  category(DRUMS, 'Drum', { position: 1 }),
];

const SCALE = { name: 'Panjang skala', unit: 'mm', type: 'number' as const, isFilterable: true };
const TREMOLO = { name: 'Tremolo', unit: null, type: 'boolean' as const, isFilterable: false };

export const categoryDetail = (
  changes: Partial<Schema<'AdminCategoryDetailDto'>> = {},
): Schema<'AdminCategoryDetailDto'> => ({
  ...category(ELECTRIC, 'Gitar Listrik', { parentId: GUITARS, depth: 1, productCount: 12 }),
  breadcrumb: [
    { name: 'Gitar', slug: 'gitar' },
    { name: 'Gitar Listrik', slug: 'gitar-listrik' },
  ],
  specifications: [TREMOLO],
  inherited: [{ ...SCALE, categoryName: 'Gitar' }],
  ...changes,
});

export const listed = (changes: Partial<Schema<'AdminProductDto'>> = {}): Schema<'AdminProductDto'> => ({
  id: PRODUCT,
  slug: 'ibanez-rg421',
  sku: 'RG421',
  name: 'Ibanez RG421EX',
  brand: 'Ibanez',
  categorySlug: 'gitar-listrik',
  categoryName: 'Gitar Listrik',
  price: rupiah(5_250_000),
  listPrice: null,
  availability: 'low',
  isActive: true,
  isFeatured: false,
  picture: null,
  onHand: 6,
  reserved: 2,
  available: 4,
  minimumStock: 5,
  lowStockThreshold: 10,
  level: 'critical',
  updatedAt: '2026-11-22T07:05:00.000Z',
  version: 1,
  ...changes,
});

/** A guitar with all its fields, as staff edit it. */
export const product = (
  changes: Partial<Schema<'AdminProductDetailDto'>> = {},
): Schema<'AdminProductDetailDto'> => ({
  id: PRODUCT,
  name: 'Ibanez RG421EX',
  slug: 'ibanez-rg421',
  sku: 'RG421',
  brand: 'Ibanez',
  model: 'RG421EX',
  groupCode: null,
  categoryId: ELECTRIC,
  categoryName: 'Gitar Listrik',
  supplier: null,
  description: 'Superstrat.',
  price: rupiah(5_250_000),
  currentPrice: rupiah(5_250_000),
  sale: null,
  weightGrams: 7_500,
  lengthCm: 105,
  widthCm: 40,
  heightCm: 14,
  minimumStock: 5,
  lowStockThreshold: 10,
  isActive: true,
  isFeatured: false,
  allowsBackorder: false,
  availability: 'low',
  specifications: [{ name: 'Panjang skala', value: 648, unit: 'mm' }],
  specificationTemplate: [
    { ...SCALE, categoryName: 'Gitar' },
    { ...TREMOLO, categoryName: 'Gitar Listrik' },
  ],
  images: [],
  wasOrdered: true,
  allowedActions: ['duplicate', 'archive'],
  archivedAt: null,
  createdAt: '2026-11-01T07:05:00.000Z',
  updatedAt: '2026-11-22T07:05:00.000Z',
  version: 4,
  ...changes,
});

export const image = (
  id: string,
  changes: Partial<Schema<'ProductImageDto'>> = {},
): Schema<'ProductImageDto'> => ({
  id,
  alt: '',
  isThumbnail: false,
  isReady: true,
  picture: {
    url: `/media/${id}`,
    widths: [320, 640],
    formats: ['webp'],
    width: 640,
    height: 640,
    placeholder: 'data:image/webp;base64,UklGRg==',
    alt: '',
  },
  ...changes,
});
