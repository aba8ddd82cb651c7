import type { Parameters } from './catalog-filters.js';
import { isForSearchEngines, plainPath, summaryOf } from './page-rules.js';

function paramsOf(search: string): Parameters {
  const pairs = search.split('&').map((pair) => pair.split('='));
  const getAll = (name: string) => pairs.filter(([key]) => key === name).map(([, value = '']) => value);
  return { getAll, get: (name) => getAll(name)[0] ?? null };
}

test.each([
  ['/', '', true],
  ['/products', '', true],
  ['/products/', '', true],
  ['/products', 'utm_source=x', true],
  ['/products', 'pages=2', true],
  ['/products', 'q=gitar', false],
  ['/products', 'brand=Fender', false],
  ['/products', 'sort=price', false],
  ['/categories/gitar', '', true],
  ['/categories/gitar', 'inStock=true', false],
  ['/products/fender-player', 'q=gitar', true],
  ['/store', '', true],
  ['/cart', '', false],
  ['/checkout', '', false],
  ['/account/orders', '', false],
  ['/orders/HRT-1', '', false],
  ['/nowhere', '', false],
])('%s?%s is for search engines: %s', (path, search, expected) =>
  expect(isForSearchEngines(path, paramsOf(search))).toBe(expected),
);

test.each([
  ['/', '/'],
  ['/products/', '/products'],
  ['/products/x//', '/products/x'],
])('%s is %s', (path, plain) => expect(plainPath(path)).toBe(plain));

test.each([
  ['Gitar **listrik**.\n\n- Senar: 6\n- *Maple*', 'Gitar listrik. Senar: 6 Maple'],
  ['## Judul\n\nLihat [situs](https://x.example).', 'Judul Lihat situs.'],
  ['', ''],
])('the summary of %j is %j', (markdown, summary) => expect(summaryOf(markdown)).toBe(summary));

test('a long summary ends at a word', () => expect(summaryOf('satu dua tiga empat', 12)).toBe('satu dua…'));
