import { arrange, changesBetween, NEW_PRODUCT, toInput, valuesOf, type TemplateRule } from './product-values';

const SCALE: TemplateRule = {
  name: 'Panjang skala',
  unit: 'mm',
  type: 'number',
  isFilterable: true,
  categoryName: 'Gitar',
};
const TREMOLO: TemplateRule = { ...SCALE, name: 'Tremolo', unit: null, type: 'boolean' };

const VALUES = {
  ...NEW_PRODUCT,
  name: ' Ibanez RG421 ',
  price: 5_250_000,
  sale: { isOn: true, price: 4_900_000, startsAt: '2026-12-01T00:00', endsAt: '2026-12-31T23:59' },
  specifications: [
    { name: 'Panjang skala', value: 648, unit: 'mm', isFree: false },
    { name: 'Tremolo', value: '', unit: '', isFree: false },
    { name: 'Tas', value: ' softcase ', unit: '', isFree: true },
  ],
};

test('sends the sale in the shop’s time and leaves out what nobody filled in', () => {
  expect(toInput(VALUES)).toMatchObject({
    name: 'Ibanez RG421',
    groupCode: null,
    supplierId: null,
    price: { amount: 5_250_000, currency: 'IDR' },
    sale: {
      price: { amount: 4_900_000, currency: 'IDR' },
      startsAt: '2026-11-30T17:00:00.000Z',
      endsAt: '2026-12-31T16:59:00.000Z',
    },
    specifications: [
      { name: 'Panjang skala', value: 648, unit: 'mm' },
      { name: 'Tas', value: 'softcase', unit: null },
    ],
  });
});

test('what was sent stands in the form again', () => {
  const sent = toInput(VALUES);

  expect(toInput(valuesOf(sent, [SCALE, TREMOLO]))).toEqual(sent);
});

test('another category keeps what it asks for too, and frees the rest that has a value', () => {
  expect(
    arrange(VALUES.specifications, [TREMOLO, { ...SCALE, name: 'Tas', unit: null, type: 'text' }]),
  ).toEqual([
    { name: 'Tremolo', value: '', unit: '', isFree: false },
    { name: 'Tas', value: ' softcase ', unit: '', isFree: false },
    { name: 'Panjang skala', value: 648, unit: 'mm', isFree: true },
  ]);
});

test('only what differs is a change', () => {
  const before = toInput(VALUES);

  expect(changesBetween(before, toInput({ ...VALUES, sku: 'RG', sale: NEW_PRODUCT.sale }))).toEqual({
    sku: 'RG',
    sale: null,
  });
});
