import { shopDay } from './order-story.mjs';
import { makeRandom } from './random.mjs';

const DAY = 24 * 60 * 60_000;
/** Of its own, so that the rest of the shop stays what it was. */
const SEED = 20_261_123;
const PAID = ['paid', 'cash_collected'];

/** How many came how far on each day since the first order; never fewer than it takes for that day's orders. */
export function makeVisits({ now, orders, history }) {
  const random = makeRandom(SEED);
  const placed = countByDay(orders.map(({ placed_at }) => placed_at));
  const paid = countByDay(history.filter(({ action }) => PAID.includes(action)).map(({ at }) => at));
  const first = Math.min(...orders.map(({ placed_at }) => placed_at.getTime()));
  const days = new Set([shopDay(now)]);
  for (let at = first; at < now.getTime(); at += DAY) days.add(shopDay(new Date(at)));
  return [...days].sort().map((day) => {
    const least = Math.max(placed.get(day) ?? 0, paid.get(day) ?? 0);
    const checkouts = least + random.below(3);
    const carts = 2 * checkouts + random.between(1, 6);
    return { day, visits: 5 * carts + random.between(20, 60), carts, checkouts };
  });
}

function countByDay(moments) {
  const counts = new Map();
  for (const moment of moments) counts.set(shopDay(moment), (counts.get(shopDay(moment)) ?? 0) + 1);
  return counts;
}
