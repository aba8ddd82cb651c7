import { render } from '@testing-library/react';
import { Markdown } from './markdown';

const html = (source: string) =>
  render(<Markdown source={source} looks={{ text: '' }} />).container.innerHTML;

test.each([
  ['Dua\n\nparagraf', '<p>Dua</p><p>paragraf</p>'],
  ['## Suara', '<h3>Suara</h3>'],
  ['- satu\n- dua', '<ul><li>satu</li><li>dua</li></ul>'],
  ['1. satu\n2. dua', '<ol><li>satu</li><li>dua</li></ol>'],
  ['**tebal** *miring* `kode`', '<p><strong>tebal</strong> <em>miring</em> <code>kode</code></p>'],
  ['[toko](https://x.id)', '<p><a href="https://x.id" rel="noreferrer nofollow">toko</a></p>'],
  ['[jebakan](javascript:alert(1))', '<p>[jebakan](javascript:alert(1))</p>'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
])('%j becomes %s', (source, expected) => expect(html(source)).toBe(`<div class="">${expected}</div>`));
