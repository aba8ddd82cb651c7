import { isCardNumber, withoutCardNumbers } from './card-numbers.js';

test.each([
  ['Kartu saya 4242424242424242, tolong', 'Kartu saya •••• 4242, tolong'],
  ['4242 4242 4242 4242', '•••• 4242'],
  ['5555-5555-5555-4444 atau 378282246310005', '•••• 4444 atau •••• 0005'],
  ['Resi JNE4242424242424242X', 'Resi JNE•••• 4242X'],
  ['Telepon 0812-3456-7890', 'Telepon 0812-3456-7890'],
  ['4242424242424241 bukan kartu', '4242424242424241 bukan kartu'],
  ['Rp12.543.000 untuk 2 gitar', 'Rp12.543.000 untuk 2 gitar'],
  ['', ''],
])('%s → %s', (text, masked) => expect(withoutCardNumbers(text)).toBe(masked));

test.each([
  ['4811111111111114', true],
  ['4811111111111115', false],
])('%s is a card number: %s', (digits, is) => expect(isCardNumber(digits)).toBe(is));
