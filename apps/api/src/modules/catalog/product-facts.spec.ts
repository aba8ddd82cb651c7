import { factsOf, productProblems, type ProductFacts } from './product-facts.js';

const FACTS = {
  regularPrice: 1_000_000,
  salePrice: null,
  saleStartsAt: null,
  saleEndsAt: null,
  minimumStock: 5,
  lowStockThreshold: 10,
  specifications: [],
} as unknown as ProductFacts;

const DAY = new Date('2026-05-01T00:00:00Z');
const sale = (salePrice: number, saleEndsAt: Date | null = null): Partial<ProductFacts> => ({
  salePrice,
  saleStartsAt: DAY,
  saleEndsAt,
});

test.each<[string, Partial<ProductFacts>, string[]]>([
  ['all well', {}, []],
  ['a price of nothing', { regularPrice: 0 }, ['price.amount range']],
  ['the largest price', { regularPrice: 9_999_999_999 }, []],
  ['a larger one', { regularPrice: 10_000_000_000 }, ['price.amount range']],
  ['a sale', sale(999_999), []],
  ['a sale at the regular price', sale(1_000_000), ['sale.price.amount below_price']],
  ['a sale for nothing', sale(0), ['sale.price.amount below_price']],
  ['a sale that ends as it starts', sale(1, DAY), ['sale.endsAt after_start']],
  ['a threshold at the minimum', { lowStockThreshold: 5 }, ['lowStockThreshold above_minimum']],
])('%s', (_, changed, problems) => {
  expect(productProblems({ ...FACTS, ...changed }).map(({ field, code }) => `${field} ${code}`)).toEqual(
    problems,
  );
});

const RULES = [
  { name: 'Scale length', unit: 'mm', type: 'number' as const, isFilterable: true },
  { name: 'Pickups', unit: null, type: 'text' as const, isFilterable: false },
  { name: 'Left-handed', unit: null, type: 'boolean' as const, isFilterable: false },
];

test.each<[string, ProductFacts['specifications'], string[]]>([
  [
    'as asked',
    [
      { name: 'Scale length', value: 648, unit: 'mm' },
      { name: 'Pickups', value: 'HSS', unit: null },
      { name: 'Left-handed', value: false, unit: null },
    ],
    [],
  ],
  ['free ones', [{ name: 'Mood', value: 'dark', unit: 'bits' }], []],
  [
    'words for a number',
    [{ name: 'Scale length', value: '648', unit: 'mm' }],
    ['specifications.0.value type'],
  ],
  ['another unit', [{ name: 'Scale length', value: 25.5, unit: 'in' }], ['specifications.0.unit unit']],
  ['no unit', [{ name: 'Scale length', value: 648, unit: null }], ['specifications.0.unit unit']],
  ['a unit too many', [{ name: 'Pickups', value: 'HSS', unit: 'mm' }], ['specifications.0.unit unit']],
  ['a number for yes', [{ name: 'left-handed', value: 1, unit: null }], ['specifications.0.value type']],
  [
    'the same twice',
    [
      { name: 'Mood', value: 'dark', unit: null },
      { name: 'mood', value: 'light', unit: null },
    ],
    ['specifications.1.name duplicate'],
  ],
])('properties: %s', (_, specifications, problems) => {
  const found = productProblems({ ...FACTS, specifications }, RULES);
  expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
});

test('a draft says only what was sent; null ends a sale', () => {
  expect(factsOf({ name: 'A', slug: undefined })).toEqual({ name: 'A' });
  expect(factsOf({ price: { amount: 5, currency: 'IDR' } })).toEqual({ regularPrice: 5 });
  expect(factsOf({ sale: null })).toEqual({ salePrice: null, saleStartsAt: null, saleEndsAt: null });
  expect(
    factsOf({
      sale: { price: { amount: 4, currency: 'IDR' }, startsAt: '2026-05-01T07:00:00+07:00', endsAt: null },
    }),
  ).toEqual({ salePrice: 4, saleStartsAt: DAY, saleEndsAt: null });
});
