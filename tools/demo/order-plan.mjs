import { guests, places, wishes } from './data/people.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * How many orders of each story, and how old they are: in days for what lies behind, in minutes for what is going on
 * while the shop is first opened.
 */
const PLAN = [
  { story: 'delivered', count: 329, days: [14, 392] },
  { story: 'deliveredPartRefunded', count: 6, days: [20, 200] },
  { story: 'deliveredRefunded', count: 5, days: [20, 200] },
  { story: 'shipped', count: 12, days: [3, 8] },
  { story: 'partlyShipped', count: 3, days: [3, 5] },
  { story: 'paid', count: 14, minutes: [150, 2900] },
  { story: 'cancelledUnpaid', count: 20, days: [3, 380] },
  { story: 'cancelledRefunded', count: 5, days: [10, 300] },
  { story: 'cancelledRefundDue', count: 1, minutes: [2000, 2800] },
  { story: 'pendingLapsed', count: 2, minutes: [120, 1200] },
  { story: 'pending', count: 3, minutes: [4, 25] },
];

/** Guests, those with an account, and the demo buyer: who the next order is from. */
const FROM_GUEST = 0.15;
const FROM_DEMO_BUYER = 0.08;

/** All orders to be told, oldest first: which story, when, from whom and to where. Not yet what is bought. */
export function planOrders({ random, now, today, buyers, demoBuyer }) {
  const planned = PLAN.flatMap(({ story, count, days, minutes }) =>
    Array.from({ length: count }, () => ({
      story,
      placedAt: days ? onADay(random, today, days) : new Date(now - random.between(...minutes) * MINUTE),
    })),
  );
  planned.sort((a, b) => a.placedAt - b.placedAt);
  return planned.map((order) => ({
    ...order,
    ...sender(random, buyers, demoBuyer),
    note: random.chance(0.15) ? random.pick(wishes) : null,
  }));
}

/** Some time between eight in the morning and ten at night, in Western Indonesia; recent days see more orders. */
function onADay(random, today, [youngest, oldest]) {
  const age = youngest + Math.floor((oldest - youngest + 1) * random.next() ** 1.3);
  return new Date(today.getTime() - age * DAY + random.between(8 * 60, 22 * 60) * MINUTE);
}

function sender(random, buyers, demoBuyer) {
  const roll = random.next();
  const user =
    roll < FROM_GUEST ? null : roll < FROM_GUEST + FROM_DEMO_BUYER ? demoBuyer : random.pick(buyers);
  if (user)
    return {
      user,
      contact: { name: user.name, email: user.email, phone: user.phone },
      address: user.address,
    };
  const [name, mailbox] = random.pick(guests);
  const contact = { name, email: `${mailbox}@example.com`, phone: phone(random) };
  return { user: null, contact, address: address(random) };
}

export const phone = (random) =>
  `08${random.pick(['12', '13', '21', '57', '78'])}-${random.digits(4)}-${random.digits(4)}`;

export function address(random) {
  const [province, city, district, village, postalCode, streets] = random.pick(places);
  const detail = `${random.pick(streets)} No. ${random.between(2, 180)}, RT 0${random.between(1, 9)}/RW 0${random.between(1, 9)}`;
  return { province, city, district, village, postalCode, detail };
}

/** Products and quantities of one order: dear things alone, strings and sticks by the handful. */
export function fillCart({ random, products, placedAt, needsStock, least }) {
  const offered = products.filter(
    ({ createdAt, isOriginal, stock: [onHand, minimum] }) =>
      createdAt.getTime() + 12 * DAY < placedAt.getTime() &&
      (!needsStock || (!isOriginal && onHand >= Math.max(4, minimum))),
  );
  const wanted = Math.max(least, random.pick([1, 1, 1, 2, 2, 3]));
  const cart = new Map();
  while (cart.size < wanted) {
    const product = random.pick(offered);
    // Cheap things are bought more often.
    if (product.price > 3_000_000 && random.chance(Math.min(0.8, product.price / 20_000_000))) continue;
    const most = needsStock || product.price > 1_000_000 ? 1 : 3;
    cart.set(product.id, { product, quantity: random.between(1, most) });
  }
  return [...cart.values()];
}
