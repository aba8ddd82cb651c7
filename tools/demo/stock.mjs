import { unitCost } from './money.mjs';

const DAY = 24 * 60 * 60_000;

/**
 * Deliveries such that, after everything that was sold, exactly the shelf of today is left, and there was always enough
 * of each product for what was promised: each delivery covers the demand until the next one.
 */
export function makeDeliveries({ ids, products, movements, start, admin }) {
  return products
    .flatMap((product) => {
      const [onHand] = product.stock;
      const base = Math.ceil(onHand / 2);
      const days = deliveryDays(product, start);
      return days.map((at, i) => {
        const until = days[i + 1] ?? Infinity;
        const isLast = i === days.length - 1;
        const quantity =
          soldBetween(movements, product.id, at, until) + (i === 0 ? base : 0) + (isLast ? onHand - base : 0);
        return {
          id: ids(at),
          product_id: product.id,
          reason: 'restock',
          on_hand_delta: quantity,
          reserved_delta: 0,
          order_id: null,
          actor_id: admin.id,
          note: i === 0 ? 'Stok awal' : 'Kiriman pemasok',
          restock_receipt_id: null,
          unit_cost: null,
          at,
        };
      });
    })
    .filter(({ on_hand_delta }) => on_hand_delta > 0);
}

function deliveryDays({ createdAt }, start) {
  const later = [130, 260].map((days) => new Date(start.getTime() + days * DAY));
  const first = new Date(createdAt.getTime() + DAY);
  return [first, ...later.filter((day) => day.getTime() > first.getTime() + 20 * DAY)];
}

/** What left the shelf for good, counted from when it was promised: the first reservation of each sold order. */
function soldBetween(movements, productId, from, until) {
  const mine = movements.filter((movement) => movement.product_id === productId);
  const promisedAt = (orderId) =>
    Math.min(
      ...mine
        .filter(({ order_id, reason }) => order_id === orderId && reason === 'reserve')
        .map(({ at }) => at.getTime()),
    );
  return mine
    .filter(({ reason }) => reason === 'sale' || reason === 'return')
    .filter(
      ({ order_id }) =>
        promisedAt(order_id) >= from.getTime() &&
        promisedAt(order_id) < (until === Infinity ? until : until.getTime()),
    )
    .reduce((sum, { on_hand_delta }) => sum - on_hand_delta, 0);
}

/** Balances as the sums of the ledger, what shoppers are told about them, and how much was sold. */
export function balances(products, movements) {
  return products.map((product) => {
    const mine = movements.filter(({ product_id }) => product_id === product.id);
    const sum = (field, only = () => true) =>
      mine.filter(only).reduce((total, movement) => total + movement[field], 0);
    const onHand = sum('on_hand_delta');
    const reserved = sum('reserved_delta');
    return {
      product_id: product.id,
      on_hand: onHand,
      reserved,
      availability: availability(product, onHand - reserved),
      level: level(product, onHand - reserved),
      average_cost: mine.length > 0 ? unitCost(product) : null,
      units_sold: -sum('on_hand_delta', ({ reason }) => reason === 'sale' || reason === 'return'),
    };
  });
}

function availability({ stock: [, , low], allowsBackorder }, available) {
  if (available <= 0) return allowsBackorder ? 'backorder' : 'out';
  return available <= low ? 'low' : 'in_stock';
}

function level({ stock: [, minimum, low] }, available) {
  if (available <= 0) return 'out';
  if (available <= minimum) return 'critical';
  return available <= low ? 'low' : 'ok';
}
