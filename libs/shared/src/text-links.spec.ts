import { textLinks } from './text-links.js';

test.each([
  ['halo', [{ text: 'halo' }]],
  ['', []],
  [
    'lihat https://a.example/b?c=1, ya',
    [
      { text: 'lihat ' },
      { text: 'https://a.example/b?c=1', href: 'https://a.example/b?c=1' },
      { text: ', ya' },
    ],
  ],
  [
    '(http://a.example)',
    [{ text: '(' }, { text: 'http://a.example', href: 'http://a.example' }, { text: ')' }],
  ],
  ['javascript:alert(1)', [{ text: 'javascript:alert(1)' }]],
  ['data:text/html,x ftp://a.example', [{ text: 'data:text/html,x ftp://a.example' }]],
  ['https://', [{ text: 'https://' }]],
  [
    '<a href="https://a.example">',
    [{ text: '<a href="' }, { text: 'https://a.example', href: 'https://a.example' }, { text: '">' }],
  ],
])('the links of %j', (text, parts) => expect(textLinks(text)).toEqual(parts));
