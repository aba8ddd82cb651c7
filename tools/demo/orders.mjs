import { fillCart, planOrders } from './order-plan.mjs';
import { creditNotes } from './credit-notes.mjs';
import { OrderStory, shopDay } from './order-story.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const TABLES = [
  'sales_order',
  'order_line',
  'order_history',
  'shipment',
  'shipment_line',
  'stock_reservation',
  'stock_movement',
  'payment_attempt',
  'payment_refund',
];

/** 400 orders of the last 13 months, in every state, as rows by table; invoices numbered in the order of payment. */
export function makeOrders({ random, ids, now, today, products, services, buyers, demoBuyer, staff, admin }) {
  const rows = Object.fromEntries(TABLES.map((table) => [table, []]));
  const teller = { rows, random, ids, staff: { kind: 'user', id: staff.id } };
  const told = planOrders({ random, now, today, buyers, demoBuyer }).map((plan) => {
    const needsStock = /^(pending|cancelledUnpaid)/.test(plan.story);
    const least = plan.story === 'partlyShipped' ? 2 : 1;
    const cart = fillCart({ random, products, placedAt: plan.placedAt, needsStock, least });
    const story = new OrderStory(teller, { ...plan, service: random.pick(services), cart });
    TELL[plan.story](story, { random, admin });
    return story;
  });
  return { ...rows, invoice_series: numberInvoices(told), ...creditNotes(rows) };
}

const later = (date, low, high, random, unit = MINUTE) =>
  new Date(date.getTime() + random.between(low * 60, high * 60) * (unit / 60));

/** From the placed order to the money, sometimes with a declined card on the way. */
function payFor(story, random) {
  let at = later(story.order.placed_at, 2, 6, random);
  story.startPayment(at);
  if (random.chance(0.12)) {
    story.losePayment((at = later(at, 2, 4, random)), 'failed');
    story.startPayment((at = later(at, 5, 30, random)));
  }
  story.pay((at = later(at, 2, 8, random)));
  return at;
}

function sendOff(story, random) {
  const sentAt = later(payFor(story, random), 5, 40, random, HOUR);
  story.ship(sentAt);
  return sentAt;
}

function bring(story, random) {
  const arrivedAt = later(sendOff(story, random), 2, 6, random, DAY);
  story.deliver(arrivedAt);
  return arrivedAt;
}

/** Each story from its second step on; placing it was the first. */
const TELL = {
  pending: () => {},
  pendingLapsed(story, { random }) {
    story.startPayment(later(story.order.placed_at, 2, 5, random));
    story.losePayment(new Date(story.order.placed_at.getTime() + 30 * MINUTE), 'failed');
  },
  paid: (story, { random }) => void payFor(story, random),
  partlyShipped(story, { random }) {
    story.ship(later(payFor(story, random), 5, 30, random, HOUR), { onlyFirst: true });
  },
  shipped: (story, { random }) => void sendOff(story, random),
  delivered: (story, { random }) => void bring(story, random),
  deliveredPartRefunded(story, { random, admin }) {
    const at = later(bring(story, random), 1, 3, random, DAY);
    const amount = Math.floor(story.order.subtotal / 10_000) * 1000;
    story.refund(at, { amount, reason: 'Potongan harga karena gores kecil pada bodi', actorId: admin.id });
  },
  deliveredRefunded(story, { random, admin }) {
    const at = later(bring(story, random), 1, 3, random, DAY);
    story.refund(at, { reason: 'Barang rusak dalam pengiriman', actorId: admin.id });
  },
  cancelledUnpaid(story, { random }) {
    if (random.chance(0.6)) {
      const startedAt = later(story.order.placed_at, 2, 6, random);
      story.startPayment(startedAt);
      story.losePayment(new Date(startedAt.getTime() + 35 * MINUTE), 'expired');
    } else story.lapse(story.order.pay_until);
    story.cancelUnpaid(new Date(story.order.pay_until.getTime() + DAY));
  },
  cancelledRefunded(story, { random, admin }) {
    const at = later(payFor(story, random), 3, 20, random, HOUR);
    story.cancelPaid(at, 'Pembeli berubah pikiran');
    story.refund(later(at, 10, 60, random), { reason: 'Pesanan dibatalkan', actorId: admin.id });
  },
  cancelledRefundDue(story, { random }) {
    story.cancelPaid(later(payFor(story, random), 1, 4, random, HOUR), 'Pembeli berubah pikiran');
  },
};

/** `INV/2026/000001` and on, without gaps, in the order in which the money came. Returns the series' rows. */
function numberInvoices(stories) {
  const last = new Map();
  const paid = stories.filter(({ paidAt }) => paidAt).sort((a, b) => a.paidAt - b.paidAt);
  for (const { order, paidAt } of paid) {
    const year = Number(shopDay(paidAt).slice(0, 4));
    const number = (last.get(year) ?? 0) + 1;
    last.set(year, number);
    order.invoice_number = `INV/${year}/${String(number).padStart(6, '0')}`;
  }
  return [...last].map(([year, last_number]) => ({ year, last_number }));
}
