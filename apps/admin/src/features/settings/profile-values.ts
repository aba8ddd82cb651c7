import type { Schema } from '@hurtrock/api-client';
import type { Settings } from './settings-query';

/** A weekday as the form has it: a day that is open has both times. */
export interface DayValues {
  isOpen: boolean;
  opens: string;
  closes: string;
}

export type ProfileValues = Omit<Schema<'ChangeStoreProfileDto'>, 'openingHours'> & { days: DayValues[] };

export const TEXTS = [
  ...(['name', 'tagline', 'address', 'city', 'postalCode', 'phone', 'email', 'whatsapp'] as const),
  ...(['branchName', 'branchCode', 'npwp'] as const),
];
type TextField = (typeof TEXTS)[number];

const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** What a day begins with that is switched on. */
const USUAL = { opens: '09:30', closes: '18:00' };

export function profileValues(settings: Settings): ProfileValues {
  const { openingHours } = settings;
  return {
    ...(Object.fromEntries(TEXTS.map((name) => [name, settings[name]])) as Record<TextField, string>),
    socials: settings.socials,
    days: WEEK.map((weekday) => {
      const { opens, closes } = openingHours.find((day) => day.weekday === weekday) ?? {};
      return opens && closes ? { isOpen: true, opens, closes } : { isOpen: false, ...USUAL };
    }),
  };
}

export const profileBody = ({ days, ...facts }: ProfileValues): Schema<'ChangeStoreProfileDto'> => ({
  ...facts,
  openingHours: days.map(({ isOpen, opens, closes }, day) => ({
    weekday: day + 1,
    opens: isOpen ? opens : null,
    closes: isOpen ? closes : null,
  })),
});
