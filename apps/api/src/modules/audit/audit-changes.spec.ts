import { fieldChanges } from './audit-changes.js';

test.each([
  ['nothing at all', null, null, []],
  ['nothing new', { a: 1 }, { a: 1 }, []],
  ['a number', { price: 5, name: 'x' }, { price: 7, name: 'x' }, [['price', '5', '7']]],
  ['something that came', null, { isOn: true }, [['isOn', null, 'true']]],
  ['something that went', { note: 'x' }, { note: null }, [['note', 'x', null]]],
  [
    'something deep',
    { address: { city: 'Bandung', village: 'Sukasari' } },
    { address: { city: 'Cimahi', village: 'Sukasari' } },
    [['address.city', 'Bandung', 'Cimahi']],
  ],
  ['a list', { ids: ['a'] }, { ids: ['a', { b: 1 }] }, [['ids', '["a"]', '["a",{"b":1}]']]],
])('%s', (_, before, after, expected) => {
  expect(fieldChanges(before, after).map((change) => [change.field, change.before, change.after])).toEqual(
    expected,
  );
});
