import { categories } from './data/categories.mjs';
import { products } from './data/products.mjs';
import { templates } from './data/templates.mjs';
import { makeShop } from './shop.mjs';

const passwordHashes = {
  'admin@hurtrock.com': 'a',
  'staff@hurtrock.com': 's',
  'buyer@hurtrock.com': 'b',
  others: 'o',
};
const onDay = (day, time = '12:34:56') =>
  makeShop({
    now: new Date(`${day}T${time}+07:00`),
    today: new Date(`${day}T00:00:00+07:00`),
    passwordHashes,
  });

test('the same moment gives the same shop, to the last id', () => {
  expect(onDay('2026-11-22')).toEqual(onDay('2026-11-22'));
});

test.each(['2026-01-01', '2026-03-31', '2026-12-31', '2028-02-29'])('on %s it adds up as well', (day) => {
  const shop = onDay(day, '00:00:01');
  const now = new Date(`${day}T00:00:01+07:00`);
  expect(shop.sales_order).toHaveLength(400);
  expect(shop.order_history.filter(({ at }) => at > now)).toEqual([]);
  const balances = new Map();
  for (const { product_id, on_hand_delta, reserved_delta } of shop.stock_movement) {
    const [onHand, reserved] = balances.get(product_id) ?? [0, 0];
    balances.set(product_id, [onHand + on_hand_delta, reserved + reserved_delta]);
    expect(onHand + on_hand_delta).toBeGreaterThanOrEqual(reserved + reserved_delta);
    expect(reserved + reserved_delta).toBeGreaterThanOrEqual(0);
  }
  expect(
    shop.product_stock.map(({ product_id, on_hand, reserved }) => [product_id, [on_hand, reserved]]),
  ).toEqual(shop.product.map(({ id }) => [id, balances.get(id) ?? [0, 0]]));
  const years = new Map();
  for (const number of shop.sales_order
    .map(({ invoice_number }) => invoice_number)
    .filter(Boolean)
    .sort()) {
    const [, year, digits] = number.split('/');
    years.set(year, (years.get(year) ?? 0) + 1);
    expect(Number(digits)).toBe(years.get(year));
  }
  expect(shop.invoice_series.map(({ year, last_number }) => [String(year), last_number]).sort()).toEqual(
    [...years].sort(),
  );
});

test('every day since the first order had visitors, and no day fewer at any step than went on from it', () => {
  const { visit_day, sales_order, order_history } = onDay('2026-11-22');
  const dayOf = (at) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
  const on = (moments) =>
    moments.map(dayOf).reduce((days, day) => days.set(day, (days.get(day) ?? 0) + 1), new Map());
  const placed = on(sales_order.map(({ placed_at }) => placed_at));
  const paid = on(
    order_history.filter(({ action }) => ['paid', 'cash_collected'].includes(action)).map(({ at }) => at),
  );
  const days = new Map(visit_day.map(({ day, ...steps }) => [day, steps]));
  expect([...placed.keys(), ...paid.keys()].filter((day) => !days.has(day))).toEqual([]);
  expect([...days.keys()].at(-1)).toBe('20261122');
  for (const [day, { visits, carts, checkouts }] of days) {
    const orders = Math.max(placed.get(day) ?? 0, paid.get(day) ?? 0);
    expect([visits, carts, checkouts, orders].toSorted((a, b) => b - a)).toEqual([
      visits,
      carts,
      checkouts,
      orders,
    ]);
  }
});

test('ids are unique and sort by their time', () => {
  const { sales_order, order_history } = onDay('2026-11-22');
  const ids = sales_order.map(({ id }) => id);
  expect(new Set(ids).size).toBe(400);
  expect(ids).toEqual([...ids].sort());
  const [first] = ids;
  const told = order_history.filter(({ order_id }) => order_id === first);
  expect(told.map(({ id }) => id)).toEqual(told.map(({ id }) => id).sort());
});

test('a product is described as its category and those above it ask', () => {
  const pathOf = new Map();
  const walk = (list, above) =>
    list.forEach(([, slug, , children = []]) => {
      pathOf.set(slug, [...above, slug]);
      walk(children, pathOf.get(slug));
    });
  walk(categories, []);
  const types = { string: 'text', number: 'number', boolean: 'boolean' };
  const wrong = products.flatMap(({ sku, category, specifications }) => {
    const template = new Map(
      pathOf
        .get(category)
        .flatMap((slug) => templates[slug] ?? [])
        .map(([name, unit, type]) => [name, `${type} ${unit}`]),
    );
    return specifications
      .filter(([name]) => template.has(name))
      .map(([name, value, unit]) => [sku, name, `${types[typeof value]} ${unit}`, template.get(name)])
      .filter(([, , found, wanted]) => found !== wanted);
  });
  expect(wrong).toEqual([]);
});

test('what suppliers sent is what their orders, receipts and the ledger say', () => {
  const { restock_order, restock_line, restock_receipt_line, stock_movement } = onDay('2026-11-22');
  const states = restock_order.map(({ status }) => status);
  expect(new Set(states)).toEqual(
    new Set(['received', 'partly_received', 'ordered', 'pending', 'cancelled']),
  );
  const arrived = stock_movement.filter(({ reason }) => reason === 'restock');
  const total = (rows, field) => rows.reduce((sum, row) => sum + row[field], 0);
  expect(arrived.filter(({ restock_receipt_id }) => restock_receipt_id === null)).toEqual([]);
  expect(total(restock_line, 'received')).toBe(total(arrived, 'on_hand_delta'));
  expect(total(restock_receipt_line, 'quantity')).toBe(total(arrived, 'on_hand_delta'));
  for (const { id, status } of restock_order) {
    const lines = restock_line.filter(({ restock_order_id }) => restock_order_id === id);
    const left = total(lines, 'quantity') - total(lines, 'received');
    expect({ status, isDone: left === 0 }).toEqual({ status, isDone: status === 'received' });
  }
});
