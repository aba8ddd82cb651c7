import { fromZoned, toWib } from './wib.js';

it.each([
  [0, '1970-01-01 07:00:00'],
  [1_767_200_399, '2025-12-31 23:59:59'],
  [1_767_200_400, '2026-01-01 00:00:00'],
])('writes %d as %s', (seconds, text) => {
  expect(toWib(seconds)).toBe(text);
  expect(fromZoned(`${text} +0700`)).toBe(seconds);
});

it.each([
  ['2026-01-01 00:00:00 +0000', 1_767_225_600],
  ['2026-13-01 00:00:00 +0700', null],
  ['2026-01-01 00:00:00', null],
  ['tomorrow', null],
])('reads %s as %s', (text, seconds) => {
  expect(fromZoned(text)).toBe(seconds);
});
