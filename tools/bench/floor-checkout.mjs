import { createHash, randomInt } from 'node:crypto';
import { orderNumber } from '../../apps/api/dist/modules/orders/order-number.js';
import { orderTotals } from '../../apps/api/dist/modules/orders/order-totals.js';
import {
  billableWeight,
  parcelOf,
  shippingCost,
} from '../../apps/api/dist/modules/shipping/shipping-cost.js';
import { rupiah } from './floor-answers.mjs';
import { hashToken } from './token.mjs';

const hash = (token) => hashToken(token, process.env.SESSION_SECRET);

/** All that an order of this cart is made of, in one answer. */
const facts = {
  name: 'checkout:facts',
  text: `SELECT
    (SELECT json_agg(l ORDER BY l.id) FROM (
       SELECT p.id, p.sku, p.slug, p.name, p.price AS "unitPrice", i.quantity, p.weight_grams AS "weightGrams",
              p.length_cm AS "lengthCm", p.width_cm AS "widthCm", p.height_cm AS "heightCm"
         FROM cart_item i JOIN product p ON p.id = i.product_id JOIN category c ON c.id = p.category_id AND c.is_active
        WHERE i.cart_id = cart.id AND p.is_active AND p.archived_at IS NULL) l) AS lines,
    (SELECT json_agg(s ORDER BY s.position, s.code) FROM shipping_service s WHERE s.is_active) AS services,
    (SELECT json_build_object('basisPoints', t.rate_basis_points, 'baseNumerator', t.base_numerator,
                              'baseDenominator', t.base_denominator)
       FROM tax_rate t WHERE t.starts_on <= (shop_now() AT TIME ZONE 'Asia/Jakarta')::date
        AND EXISTS (SELECT FROM store_profile WHERE is_taxable) ORDER BY t.starts_on DESC LIMIT 1) AS rate,
    shop_now() AS now, to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYYMMDD') AS day
    FROM visitor v JOIN cart ON cart.visitor_id = v.id WHERE v.token_hash = $1`,
};

function quote(service, lines) {
  const tariff = {
    basePrice: service.base_price,
    pricePerKg: service.price_per_kg,
    volumeFactor: service.volume_factor,
  };
  const parcel = parcelOf(lines);
  const shown = {
    code: service.code,
    name: service.name,
    minDays: service.min_days,
    maxDays: service.max_days,
    billableWeightGrams: billableWeight(tariff, parcel),
  };
  return {
    shown,
    stored: { courier: service.courier, tariff, ...parcel },
    cost: shippingCost(tariff, parcel),
  };
}

export async function quoteShipping({ pool, cookie }) {
  const { rows } = await pool.query({ ...facts, values: [hash(cookie)] });
  const [{ lines, services, rate }] = rows;
  return {
    body: {
      subtotal: rupiah(lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0)),
      tax: { ratePercent: rate.basisPoints / 100 },
      services: services.map((service) => {
        const { shown, cost } = quote(service, lines);
        const { total, tax } = orderTotals(lines, cost, rate);
        return { ...shown, cost: rupiah(cost), total: rupiah(total), taxIncluded: rupiah(tax.amount) };
      }),
    },
  };
}

/** Counts the address and takes the cart for this order alone. */
const take = {
  name: 'checkout:take',
  text: `WITH hit AS (INSERT INTO rate_limit (bucket, window_start, hits) VALUES ($2, date_trunc('minute', shop_now()), 1)
      ON CONFLICT (bucket, window_start) DO UPDATE SET hits = rate_limit.hits + 1 RETURNING hits)
    SELECT cart.id, cart.visitor_id AS visitor, hit.hits FROM hit, visitor v JOIN cart ON cart.visitor_id = v.id
     WHERE v.token_hash = $1 FOR UPDATE OF cart`,
};

/** Everything that an order leaves behind, at once. */
const write = {
  name: 'checkout:write',
  text: `WITH line AS (
      SELECT * FROM jsonb_to_recordset($2) AS l (id uuid, position integer, sku text, slug text, name text,
        "weightGrams" integer, "unitPrice" bigint, quantity integer, "shippingShare" bigint, "taxShare" bigint)),
    placed AS (
      INSERT INTO sales_order (number, placed_by, idempotency_key, locale, payment_method, contact, address, shipping, subtotal,
                               shipping_total, total, tax_rate_basis_points, tax_net, tax_base, tax_amount, pay_until)
      SELECT o.number, o.visitor, o.key, 'id', 'stripe', o.contact, o.address, o.shipping, o.subtotal, o."shippingTotal",
             o.total, o.rate, o.net, o.base, o.tax, shop_now() + interval '1 hour'
        FROM jsonb_to_record($1) AS o (number text, visitor uuid, key text, contact jsonb, address jsonb, shipping jsonb,
          subtotal bigint, "shippingTotal" bigint, total bigint, rate integer, net bigint, base bigint, tax bigint)
      RETURNING id, placed_by),
    lines AS (
      INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity,
                              shipping_share, tax_share)
      SELECT placed.id, position, line.id, sku, slug, name, "weightGrams", "unitPrice", quantity, "shippingShare", "taxShare"
        FROM placed, line),
    history AS (
      INSERT INTO order_history (order_id, action, to_status, actor_kind, actor_id)
      SELECT id, 'placed', 'pending', 'visitor', placed_by FROM placed),
    taken AS (
      UPDATE product_stock s SET reserved = reserved + line.quantity FROM line
       WHERE s.product_id = line.id AND s.on_hand - s.reserved >= line.quantity RETURNING s.product_id, line.quantity),
    held AS (
      INSERT INTO stock_reservation (order_id, product_id, quantity) SELECT placed.id, product_id, quantity FROM placed, taken),
    moved AS (
      INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta, order_id, actor_id)
      SELECT product_id, 'reserve', 0, quantity, placed.id, placed_by FROM placed, taken),
    emptied AS (DELETE FROM cart_item WHERE cart_id = $3),
    told AS (
      INSERT INTO mail (kind, dedupe_key, to_address, locale, subject, html, text, order_number)
      SELECT 'order_placed', 'order_placed:' || placed.id || ':', $4, 'id', 'Pesanan', $5, $6, $7 FROM placed RETURNING id),
    known AS (
      INSERT INTO idempotency_record (actor, key, request_hash, status, body) SELECT placed_by, $8, $9, 201, $10::jsonb FROM placed)
    SELECT (SELECT count(*)::integer FROM taken) AS taken,
           graphile_worker.add_job('mail.send', json_build_object('mailId', told.id), max_attempts => 25) FROM told`,
};

/** As long as the shop's own mail about such an order. */
const html = 'x'.repeat(4500);
const text = 'x'.repeat(900);

export async function placeOrder({ pool, cookie, headers, body }) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const bucket = `checkout:${headers['x-forwarded-for']}`;
    const taken = await client.query({ ...take, values: [hash(cookie), bucket] });
    const { rows } = await client.query({ ...facts, values: [hash(cookie)] });
    const answer = toOrder(rows[0], body);
    const key = headers['idempotency-key'];
    const [{ id, visitor }] = taken.rows;
    const written = await client.query({
      ...write,
      values: [
        JSON.stringify({ ...answer.order, visitor, key }),
        JSON.stringify(answer.lines),
        id,
        body.contact.email,
        html,
        text,
        answer.order.number,
        key,
        createHash('sha256').update(JSON.stringify(body)).digest(),
        JSON.stringify(answer.body),
      ],
    });
    if (written.rows[0].taken !== answer.lines.length) throw new Error('out of stock');
    await client.query('COMMIT');
    return { status: 201, body: answer.body };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** The order as it is stored and as it is answered. */
function toOrder({ lines: found, services, rate, now, day }, { contact, address, shippingService }) {
  const service = services.find(({ code }) => code === shippingService);
  const { shown, stored, cost } = quote(service, found);
  const { subtotal, shippingTotal, total, tax, shares } = orderTotals(found, cost, rate);
  const number = orderNumber(day, randomInt);
  const lines = found.map((line, i) => ({ ...line, ...shares[i], position: i + 1 }));
  const order = {
    ...{ number, contact, address, subtotal, shippingTotal, total },
    ...{ rate: rate.basisPoints, net: tax.net, base: tax.base, tax: tax.amount },
    shipping: { ...shown, ...stored, cost },
  };
  return { order, lines, body: toBody({ ...order, tax, rate, lines, shown, now }) };
}

const toBody = ({
  number,
  contact,
  address,
  subtotal,
  shippingTotal,
  total,
  tax,
  rate,
  lines,
  shown,
  now,
}) => ({
  number,
  status: 'pending',
  paymentStatus: 'unpaid',
  paymentMethod: 'stripe',
  shortage: null,
  contact,
  address,
  invoiceNumber: null,
  note: null,
  allowedActions: ['pay', 'cancel'],
  fulfilment: 'unfulfilled',
  placedAt: now.toISOString(),
  payUntil: new Date(now.getTime() + 3_600_000).toISOString(),
  shipping: shown,
  lines: lines.map(({ slug, name, sku, quantity, unitPrice }) => ({
    ...{
      productSlug: slug,
      name,
      sku,
      quantity,
      quantityShipped: 0,
      quantityCancelled: 0,
      quantityReturned: 0,
    },
    quantityBackordered: 0,
    unitPrice: rupiah(unitPrice),
    lineTotal: rupiah(unitPrice * quantity),
    discountShare: rupiah(0),
  })),
  subtotal: rupiah(subtotal),
  discountTotal: rupiah(0),
  shippingTotal: rupiah(shippingTotal),
  total: rupiah(total),
  tax: {
    ratePercent: rate.basisPoints / 100,
    net: rupiah(tax.net),
    base: rupiah(tax.base),
    amount: rupiah(tax.amount),
  },
  timeline: [{ at: now.toISOString(), action: 'placed', detail: null }],
  shipments: [],
  creditNotes: [],
});
