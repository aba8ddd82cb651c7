import { changedFields, NO_SUPPLIER } from './supplier-fields';

const supplier = { ...NO_SUPPLIER, name: 'Nada Jaya', phone: '0221234567' };

test.each([
  [supplier, {}],
  [{ ...supplier, name: ' Nada Jaya ' }, {}],
  [{ ...supplier, phone: '0227654321 ' }, { phone: '0227654321' }],
  [
    { ...supplier, name: 'Nada', notes: 'Libur Senin' },
    { name: 'Nada', notes: 'Libur Senin' },
  ],
  [{ ...supplier, phone: '' }, { phone: '' }],
])('only what changed is sent: %#', (after, changes) =>
  expect(changedFields(supplier, after)).toEqual(changes),
);
