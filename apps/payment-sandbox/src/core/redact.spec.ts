import { redact } from './redact.js';

it('cuts card numbers and secrets and nothing else', () => {
  expect(
    redact({
      number: '4111 2222 3333 4242',
      cvc: '123',
      amount: '999999999999',
      note: 'id 4000000000000002!',
      order: 'HRT-20261122-000123',
      telephone: '4212155580351234',
      nested: [{ client_secret: 'x', name: 'Gitar 1234' }],
    }),
  ).toEqual({
    number: '[card 4242]',
    cvc: '[redacted]',
    amount: '999999999999',
    note: 'id [card 0002]!',
    order: 'HRT-20261122-000123',
    telephone: '4212155580351234',
    nested: [{ client_secret: '[redacted]', name: 'Gitar 1234' }],
  });
});
