import { areaName, areaWords } from './area-names.js';

test.each([
  ['JAWA BARAT', 'Jawa Barat'],
  ['DKI JAKARTA', 'DKI Jakarta'],
  ['KOTA BANDUNG', 'Kota Bandung'],
  ['Gegerkalong', 'Gegerkalong'],
  ['Suwa"an', "Suwa'an"],
])('%s is written %s', (raw, name) => expect(areaName(raw)).toBe(name));

test.each([
  ['Gegerkalong', ['gegerkalong']],
  ['Kel. Gegerkalong, Kec. Sukasari', ['gegerkalong', 'sukasari']],
  ['a b', []],
  ['DI Yogyakarta yogyakarta', ['yogyakarta']],
  ["suwa'an 100%_", ['suwa', '100']],
  ['satu dua tiga empat lima', ['satu', 'dua', 'tiga', 'empat']],
])('of %j the words %j count', (text, words) => expect(areaWords(text)).toEqual(words));
