import { client, type Schema } from '@hurtrock/api-client';

type Step = Schema<'CountVisitDto'>['step'];

const KEY = 'hurtrock-visit';
const WIB_MS = 7 * 60 * 60 * 1000;

const shopToday = (): string => new Date(Date.now() + WIB_MS).toISOString().slice(0, 10);

/** The steps of today; a browser that keeps nothing is not counted, or each of its pages would be a visit. */
function stepsOf(today: string): string[] | undefined {
  try {
    const [day, ...steps] = (localStorage.getItem(KEY) ?? '').split(' ');
    const told = day === today ? steps : [];
    localStorage.setItem(KEY, [today, ...told].join(' '));
    return told;
  } catch {
    return undefined;
  }
}

/** Tells the shop how far somebody came, once a day and step: a number goes up there, and nothing else is kept. */
export function countStep(step: Step): void {
  const today = shopToday();
  const told = stepsOf(today);
  if (!told || told.includes(step)) return;
  localStorage.setItem(KEY, [today, ...told, step].join(' '));
  // Whether it arrives changes nothing for the shopper.
  client.POST('/api/v1/visits', { body: { step } }).catch(() => undefined);
}
