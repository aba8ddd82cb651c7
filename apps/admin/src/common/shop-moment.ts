import { SHOP_TIME_ZONE } from '@hurtrock/shared/format';

/** WIB knows no summer time. */
const OFFSET = '+07:00';

/** The Swedes write moments as the browser's own fields do. */
const asMoment = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: SHOP_TIME_ZONE,
});

/** `2026-12-01T00:00` on the shop's clock, as a field for day and time takes it. */
export const toShopMoment = (iso: string): string => asMoment.format(new Date(iso)).replace(' ', 'T');

/** What stands in such a field, as the API takes it; null when it is no moment. */
export function fromShopMoment(text: string): string | null {
  const moment = new Date(`${text}${OFFSET}`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
