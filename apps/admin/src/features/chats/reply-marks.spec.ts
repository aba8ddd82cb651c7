import { filledReply, matchingReplies, openMarks, slashWords } from './reply-marks';

test.each([
  ['Halo {nama}', { nama: 'Dewi' }, 'Halo Dewi'],
  ['{produk} dan {produk}', { produk: 'RG421' }, 'RG421 dan RG421'],
  ['Pesanan {pesanan}', {}, 'Pesanan {pesanan}'],
  ['{constructor} {lain}', { nama: 'Dewi' }, '{constructor} {lain}'],
  ['Halo {nama}', { nama: '{toko}', toko: 'X' }, 'Halo {toko}'],
])('%j filled with %j', (text, known, filled) => expect(filledReply(text, known)).toBe(filled));

test.each([
  ['Halo {nama}, {produk} {produk}', ['{nama}', '{produk}']],
  ['Halo {orang}', []],
  ['Halo', []],
])('marks left open in %j', (text, marks) => expect(openMarks(text)).toEqual(marks));

test.each([
  ['/', ''],
  ['/Jam ', 'jam'],
  ['jam/', null],
  ['/satu\ndua', null],
])('%j asks for the replies %j', (text, words) => expect(slashWords(text)).toBe(words));

test('replies whose title holds the words come first', () => {
  const hours = { title: 'Jam buka', text: 'Kami buka {jam}' };
  const stock = { title: 'Stok', text: 'Stok tersedia, datang pada jam buka' };
  expect(matchingReplies([stock, hours], 'jam')).toEqual([hours, stock]);
  expect(matchingReplies([stock, hours], 'ongkir')).toEqual([]);
});
