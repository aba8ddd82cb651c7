import { isForeignBody, isFromForeignPage, isWrite } from './request-origin.js';

const SHOP = 'https://shop.example';

test.each([
  ['a page of the shop', { origin: SHOP }],
  ['a page of the shop, as the browser says too', { origin: SHOP, 'sec-fetch-site': 'same-origin' }],
  ['a program that says nothing', {}],
  [
    'the shop under another of its names',
    { origin: 'http://localhost:3000', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' },
  ],
])('takes a write from %s', (_, headers) => expect(isFromForeignPage(headers, SHOP)).toBe(false));

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['a site whose name begins like ours', { origin: 'https://shop.example.evil' }],
  ['a site whose name ends like ours', { origin: 'https://evil-shop.example' }],
  ['the same name without TLS', { origin: 'http://shop.example', host: 'shop.example' }],
  ['the same name on another port', { origin: 'https://shop.example:8443' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['a sibling domain', { origin: SHOP, 'sec-fetch-site': 'same-site' }],
  ['another site, with the Origin removed', { 'sec-fetch-site': 'cross-site' }],
  ['a site that names itself as host', { origin: 'https://evil.example', host: 'evil.example' }],
  [
    'a page on another host, whatever it is called',
    { origin: 'https://evil.example', host: 'shop.example', 'sec-fetch-site': 'same-origin' },
  ],
  ['something that is no origin', { origin: 'shop', host: 'shop', 'sec-fetch-site': 'same-origin' }],
])('refuses a write from %s', (_, headers) => expect(isFromForeignPage(headers, SHOP)).toBe(true));

test.each([
  ['GET', false],
  ['HEAD', false],
  ['OPTIONS', false],
  ['POST', true],
  ['PUT', true],
  ['PATCH', true],
  ['DELETE', true],
])('%s is a write: %s', (method, expected) => expect(isWrite(method)).toBe(expected));

test.each([
  [undefined, false],
  ['application/json', false],
  ['application/json; charset=utf-8', false],
  ['Application/JSON ;charset=utf-8', false],
  ['application/x-www-form-urlencoded', true],
  ['text/plain', true],
  ['text/plain; application/json', true],
  ['application/jsonp', true],
  ['multipart/form-data; boundary=x', true],
  ['', true],
])('a body of the type %s is foreign: %s', (type, expected) => expect(isForeignBody(type)).toBe(expected));
