import { whatsappLink, whatsappNumber } from './whatsapp';

test.each([
  ['0812-1111-2222', '6281211112222'],
  ['+62 812 1111 2222', '6281211112222'],
  ['6281211112222', '6281211112222'],
  ['12', null],
  ['', null],
])('%j is %s at WhatsApp', (phone, number) => expect(whatsappNumber(phone)).toBe(number));

test('the words of the link survive whatever they hold', () =>
  expect(whatsappLink('628', ['Halo Dewi & Tono', 'Ibanez #1'])).toBe(
    'https://wa.me/628?text=Halo%20Dewi%20%26%20Tono%0AIbanez%20%231',
  ));
