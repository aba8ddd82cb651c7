import { decodeForm } from './form.js';

const plain = (text: string): unknown => JSON.parse(JSON.stringify(decodeForm(text)));

it.each<[string, unknown]>([
  ['', {}],
  ['a=1&b=two+words', { a: '1', b: 'two words' }],
  ['a[b][c]=1&a[b][d]=2', { a: { b: { c: '1', d: '2' } } }],
  ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
  ['a[1]=y&a[0]=x', { a: ['x', 'y'] }],
  ['a[]=x&a[]=y', { a: ['x', 'y'] }],
  ['a[0][b]=1&a[1][b]=2', { a: [{ b: '1' }, { b: '2' }] }],
  ['a%5Bb%5D=%F0%9F%8E%B8', { a: { b: '🎸' } }],
  ['a=1&a=2', { a: '2' }],
  ['a[b=1', { 'a[b': '1' }],
  ['a[b]=1&a=2', { a: '2' }],
])('decodes %s', (text, expected) => {
  expect(plain(text)).toEqual(expected);
});

it('takes no key for a prototype', () => {
  const tree = decodeForm('__proto__[polluted]=1&constructor=2');
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  expect(Object.keys(tree)).toEqual(['__proto__', 'constructor']);
});
