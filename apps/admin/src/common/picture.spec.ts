import { pictureFault } from './picture';

const file = (type: string, size: number) => ({ type, size }) as File;

test.each([
  ['no file', null, 'missing'],
  ['a PDF', file('application/pdf', 100), 'wrongType'],
  ['a drawing that could carry scripts', file('image/svg+xml', 100), 'wrongType'],
  ['a photo of exactly 10 MB', file('image/jpeg', 10_485_760), null],
  ['a photo of one byte more', file('image/jpeg', 10_485_761), 'tooLarge'],
])('%s', (_, picture, fault) => expect(pictureFault(picture)).toBe(fault));
