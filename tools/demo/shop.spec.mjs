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
  expect(shop.sales_order).toHaveLength(120);
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

test('ids are unique and sort by their time', () => {
  const { sales_order, order_history } = onDay('2026-11-22');
  const ids = sales_order.map(({ id }) => id);
  expect(new Set(ids).size).toBe(120);
  expect(ids).toEqual([...ids].sort());
  const [first] = ids;
  const told = order_history.filter(({ order_id }) => order_id === first);
  expect(told.map(({ id }) => id)).toEqual(told.map(({ id }) => id).sort());
});
