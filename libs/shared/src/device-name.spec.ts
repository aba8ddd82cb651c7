import { deviceName } from './device-name.js';

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1';
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0';

test.each([
  ['Safari, iOS', SAFARI],
  ['Edge, Windows', EDGE],
  ['Linux', 'curl/8 (Linux)'],
  [null, 'node'],
  [null, null],
])('%s', (name, userAgent) => {
  expect(deviceName(userAgent)).toBe(name);
});
