import { mailDocument } from './mail-document';

const parse = (srcDoc: string) => new DOMParser().parseFromString(srcDoc, 'text/html');

test('moves style attributes into one style element that carries the nonce', () => {
  const { srcDoc } = mailDocument(
    '<body style="margin:0"><style>p{line-height:2}</style><p style="color:red">Halo</p>',
    'n1',
  );
  const mail = parse(srcDoc);

  expect(mail.querySelectorAll('[style]')).toHaveLength(0);
  const styles = [...mail.querySelectorAll('style')];
  expect(styles.map((style) => style.getAttribute('nonce'))).toEqual(['n1']);
  expect(styles[0]?.textContent.split('\n').slice(1)).toEqual([
    'p{line-height:2}',
    '[data-mail-css="0"]{margin:0}',
    '[data-mail-css="1"]{color:red}',
  ]);
  expect(mail.querySelector('p')?.getAttribute('data-mail-css')).toBe('1');
});

test('a style attribute can not reach beyond its element', () => {
  const { srcDoc } = mailDocument('<p style="color:red} body{display:none">Halo</p>', 'n1');

  expect(parse(srcDoc).querySelector('style')?.textContent).toContain('{color:red bodydisplay:none}');
});

test('drops what could act, and forbids the rest', () => {
  const { srcDoc } = mailDocument(
    '<base href="//evil.example"><meta http-equiv="refresh" content="0"><script>1</script><iframe src="/"></iframe><p>Halo',
    'n1',
  );
  const mail = parse(srcDoc);

  expect(mail.querySelectorAll('base, script, iframe')).toHaveLength(0);
  expect([...mail.querySelectorAll('meta')].map((meta) => [meta.httpEquiv, meta.content])).toEqual([
    ['Content-Security-Policy', "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'"],
  ]);
});

test('lists each web address once, and no other kind of link', () => {
  const { links } = mailDocument(
    '<a href="https://shop.example/a#token=1"> Lihat pesanan </a><a href="https://shop.example/a#token=1">lagi</a><a href="javascript:alert(1)">x</a><a href="http://shop.example/b"></a>',
    'n1',
  );

  expect(links).toEqual([
    { href: 'https://shop.example/a#token=1', text: 'Lihat pesanan' },
    { href: 'http://shop.example/b', text: 'http://shop.example/b' },
  ]);
});
