import { profileBody, profileValues } from './profile-values';
import type { Settings } from './settings-query';

const settings = {
  name: 'Hurtrock',
  socials: [],
  openingHours: [
    { weekday: 1, opens: '10:00', closes: '20:00' },
    { weekday: 7, opens: null, closes: null },
  ],
} as unknown as Settings;

test('the form has every weekday, and sends closed days without times', () => {
  const { days } = profileValues(settings);
  expect(days.map(({ isOpen }) => isOpen)).toEqual([true, false, false, false, false, false, false]);
  const { openingHours } = profileBody(profileValues(settings));
  expect(openingHours.slice(0, 2)).toEqual([
    { weekday: 1, opens: '10:00', closes: '20:00' },
    { weekday: 2, opens: null, closes: null },
  ]);
  expect(openingHours).toHaveLength(7);
});
