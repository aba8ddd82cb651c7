import { adminEn } from '@hurtrock/i18n/admin.en';
import { adminId } from '@hurtrock/i18n/admin.id';
import { agoWords, secondsWords, spanWords } from './time-words';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const before = (ms: number) => new Date(NOW - ms).toISOString();

test.each([
  [20_000, 'Baru saja', '1 menit'],
  [-5_000, 'Baru saja', '1 menit'],
  [61_000, '1 menit lalu', '1 menit'],
  [3_599_000, '59 menit lalu', '59 menit'],
  [2 * 3_600_000, '2 jam lalu', '2 jam'],
  [75 * 3_600_000, '3 hari lalu', '3 hari'],
])('%d ms ago reads %s, and as a span %s', (ms, ago, span) => {
  expect(agoWords(before(ms), NOW, adminId.chats)).toBe(ago);
  expect(spanWords(before(ms), NOW, adminId.chats)).toBe(span);
});

test.each([
  [null, 'Belum ada'],
  [42.4, '42 detik'],
  [420, '7 menit'],
  [5_400, '1,5 jam'],
])('%s seconds read %s', (seconds, words) =>
  expect(secondsWords(seconds, adminId.chatStatistics, 'id')).toBe(words),
);

test('an hour and a half reads as each language writes it', () =>
  expect(secondsWords(5_400, adminEn.chatStatistics, 'en')).toBe('1.5 h'));
