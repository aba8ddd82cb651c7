import { askedSpan, grainFor, presetSpan } from './span-presets';

const TODAY = '2026-11-23';

test.each([
  ['today', '2026-11-23'],
  ['week', '2026-11-17'],
  ['month', '2026-10-25'],
  ['thisMonth', '2026-11-01'],
  ['thisYear', '2026-01-01'],
] as const)('%s begins on %s and ends today', (preset, from) => {
  expect(presetSpan(preset, TODAY)).toEqual({ from, to: TODAY });
});

test.each([
  ['two days', { preset: undefined, from: '2026-01-05', to: '2026-02-03' }, 'custom', '2026-01-05'],
  [
    'two days in the wrong order',
    { preset: undefined, from: '2026-02-03', to: '2026-01-05' },
    'month',
    '2026-10-25',
  ],
  ['a day that is none', { preset: undefined, from: '2026-02-30', to: '2026-03-05' }, 'month', '2026-10-25'],
  ['more than can be looked at', { preset: undefined, from: '2023-01-01', to: TODAY }, 'month', '2026-10-25'],
  ['a preset', { preset: 'thisYear', from: '', to: '' }, 'thisYear', '2026-01-01'],
  ['dates to pick and none picked', { preset: 'custom', from: '', to: '' }, 'month', '2026-10-25'],
  ['nothing', { preset: undefined, from: '', to: '' }, 'month', '2026-10-25'],
] as const)('%s in the address', (_, asked, preset, from) => {
  expect(askedSpan(asked, TODAY)).toMatchObject({ preset, from });
});

test.each([
  ['2026-11-01', 'day'],
  ['2026-10-10', 'day'],
  ['2026-10-09', 'week'],
  ['2026-05-08', 'week'],
  ['2026-05-07', 'month'],
])('from %s on, points are a %s long', (from, grain) => {
  expect(grainFor({ from, to: TODAY })).toBe(grain);
});
