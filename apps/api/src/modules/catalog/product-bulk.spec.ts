import { bulkChanged, type BulkChange, type BulkFacts } from './product-bulk.js';

const SHOWN: BulkFacts = {
  isActive: true,
  isFeatured: false,
  isArchived: false,
  categoryId: 'gitar',
  regularPrice: 1_250_000,
  salePrice: null,
};

test.each<[BulkChange, Partial<BulkFacts>]>([
  [{ action: 'activate' }, {}],
  [{ action: 'deactivate' }, { isActive: false }],
  [{ action: 'feature' }, { isFeatured: true }],
  [{ action: 'unfeature' }, {}],
  [{ action: 'archive' }, { isArchived: true }],
  [{ action: 'move', categoryId: 'bas' }, { categoryId: 'bas' }],
  [{ action: 'reprice', percent: 10 }, { regularPrice: 1_375_000 }],
])('%j', (change, expected) => {
  expect(bulkChanged(SHOWN, change)).toEqual({ ...SHOWN, ...expected });
});

test.each([
  [1_250_000, 0, 1_250_000],
  [1_234_567, 0, 1_234_600],
  [1_234_549, 0, 1_234_500],
  [999_950, 10, 1_099_900],
  [1_000_000, -90, 100_000],
  [1_000_000, 200, 3_000_000],
  [550, -90, 100],
  [333_333, 7, 356_700],
])('Rp%i and %i per cent make Rp%i', (regularPrice, percent, expected) => {
  expect(bulkChanged({ ...SHOWN, regularPrice }, { action: 'reprice', percent })).toEqual({
    ...SHOWN,
    regularPrice: expected,
  });
});

test.each<[string, Partial<BulkFacts>, BulkChange, string]>([
  ['an archived one is left alone', { isArchived: true }, { action: 'activate' }, 'archived'],
  [
    'a price below the smallest step',
    { regularPrice: 400 },
    { action: 'reprice', percent: -90 },
    'price_out_of_range',
  ],
  [
    'a price beyond the largest total',
    { regularPrice: 9_000_000_000 },
    { action: 'reprice', percent: 20 },
    'price_out_of_range',
  ],
  [
    'a sale that would not be one',
    { salePrice: 1_000_000 },
    { action: 'reprice', percent: -20 },
    'sale_not_below_price',
  ],
])('%s', (_, facts, change, refusal) => {
  expect(bulkChanged({ ...SHOWN, ...facts }, change)).toBe(refusal);
});
