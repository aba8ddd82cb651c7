import { html, scriptJson } from './html.js';

test('what is put in is text', () =>
  expect(html`<p title="${`"'`}">${'</p><script>&'}</p>`.text).toBe(
    '<p title="&quot;&#39;">&lt;/p&gt;&lt;script&gt;&amp;</p>',
  ));

test('templates within templates, lists, and nothing at all', () => {
  const items = [1, 2].map((n) => html`<li>${n}</li>`);
  expect(html`${items}${null}${undefined}${false}`.text).toBe('<li>1</li><li>2</li>');
});

test('JSON in a script can neither end nor comment it, and is still the same', () => {
  const value = { name: '</script><!--<script>\u2028&' };
  const { text } = scriptJson(value);
  expect(text).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(text)).toEqual(value);
});
