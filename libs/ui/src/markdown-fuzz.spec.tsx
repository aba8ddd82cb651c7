import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { Markdown } from './markdown';

const SEED = 20261123;
const DOCUMENTS = 10_000;

const LOOKS = { text: 't', heading: 'h', ordered: 'o', unordered: 'u', link: 'a' };

/** All that may come out, with the attributes it may carry. */
const ALLOWED: Record<string, string[]> = {
  div: ['class'],
  p: [],
  h3: ['class'],
  ol: ['class'],
  ul: ['class'],
  li: [],
  strong: [],
  em: [],
  code: [],
  a: ['class', 'href', 'rel'],
};

/** What people write, what they paste, and what others try. */
const FRAGMENTS = [
  ...['# ', '## ', '###### ', '- ', '* ', '1. ', '99. ', '\n', '\n\n', '\r\n', '   ', '\t'],
  ...[
    '**',
    '*',
    '`',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '_',
    '~~',
    '>',
    '|',
    '---',
    '\\',
    '&',
    '&lt;',
    '&#106;',
    '"',
    "'",
  ],
  ...[
    'https://x.id',
    'http://x.id/a?b=c&d',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//evil',
  ],
  ...[
    '[teks](https://x.id)',
    '[x](https://x.id"onclick="y)',
    '[<b>](http://x.id/<script>)',
    '[x](javascript:alert(1))',
    'https://x.id"onmouseover="alert(1)',
    "https://x.id'><script>",
    'https://x.id/java\nscript:',
    'vbscript:x',
    'x@y.id',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:x">',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '</div>',
    '</p><iframe>',
    '<style>',
    '<b style=x>',
    '\u0000',
    '\u202e',
    '\u{1f3b8}',
  ],
];

const documents = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

const render = (source: string) => renderToStaticMarkup(<Markdown source={source} looks={LOOKS} />);

const nodesBelow = (node: Node): Node[] =>
  [...node.childNodes].flatMap((each) => [each, ...nodesBelow(each)]);

/** The browser's own parser says what the markup is, not what it was meant to be. */
function parsed(markup: string): Element[] {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return nodesBelow(template.content).filter((node) => {
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.TEXT_NODE)
      throw new Error(`A node of type ${node.nodeType} in ${markup}`);
    return node.nodeType === Node.ELEMENT_NODE;
  }) as Element[];
}

/** Whatever of it is not on the list. */
function strangers(markup: string): string[] {
  return parsed(markup).flatMap((element) => {
    const name = element.localName;
    const attributes = ALLOWED[name];
    if (!attributes) return [name];
    const href = element.getAttribute('href');
    return [
      ...element.getAttributeNames().filter((attribute) => !attributes.includes(attribute)),
      ...(href !== null && !/^https?:\/\//.test(href) ? [`href ${href}`] : []),
      ...(name === 'a' && element.getAttribute('rel') !== 'noreferrer nofollow' ? ['a without rel'] : []),
    ];
  });
}

test(`A-51 no text becomes anything but what texts may be made of, and the same each time: ${DOCUMENTS} documents`, () => {
  fc.assert(
    fc.property(documents, (source) => {
      const markup = render(source);
      return strangers(markup).length === 0 && render(source) === markup;
    }),
    { seed: SEED, numRuns: DOCUMENTS },
  );
}, 300_000);

test('the documents do reach every element there is', () => {
  const seen = new Set(
    fc
      .sample(documents, { seed: SEED, numRuns: 2000 })
      .flatMap((source) => parsed(render(source)).map(({ localName }) => localName)),
  );
  expect([...seen].sort()).toEqual(Object.keys(ALLOWED).sort());
});

test.each([
  '<img src="x" onerror="alert(1)">',
  '<p onclick="x">a</p>',
  '<a href="javascript:x" rel="noreferrer nofollow">a</a>',
  '<a href="https://x.id">a</a>',
  '<script>x</script>',
])('the check itself finds %s', (markup) => expect(strangers(markup)).not.toEqual([]));
