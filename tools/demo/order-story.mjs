import { allot, shippingFor, TAX_BASIS_POINTS, taxOf, unitCost } from './money.mjs';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const TOKEN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const MINUTE = 60_000;
const SYSTEM = { kind: 'system', id: null };
const GATEWAY = { kind: 'gateway', id: null };
const COURIER_NAMES = { jne: 'JNE', jnt: 'J&T Express', sicepat: 'SiCepat', pos: 'Pos Indonesia' };

/** The day in Western Indonesia as `20261122`. */
export const shopDay = (date) =>
  new Date(date.getTime() + 7 * 60 * MINUTE).toISOString().slice(0, 10).replaceAll('-', '');

/** One order as its life goes on: each method is one thing that happens, and leaves the rows the shop would have written. */
export class OrderStory {
  constructor({ rows, random, ids, staff }, { placedAt, user, contact, address, note, service, cart }) {
    Object.assign(this, { rows, random, ids, staff, cart, user });
    const visitorId = ids(placedAt);
    this.buyer = user ? { kind: 'user', id: user.id } : { kind: 'visitor', id: visitorId };
    this.attempts = [];
    const money = moneyOf(cart, shippingFor(service, cart));
    this.order = {
      id: ids(placedAt),
      number: `HRT-${shopDay(placedAt)}-${random.letters(7, ALPHABET)}`,
      user_id: user?.id ?? null,
      placed_by: this.buyer.id,
      idempotency_key: `demo-${random.letters(16, TOKEN)}`,
      locale: 'id',
      status: 'pending',
      payment_status: 'unpaid',
      payment_method: 'stripe',
      hold_reason: null,
      contact,
      address,
      note,
      ...money.document,
      refund_owed: 0,
      pay_until: new Date(placedAt.getTime() + 60 * MINUTE),
      invoice_number: null,
      placed_at: placedAt,
    };
    rows.sales_order.push(this.order);
    this.lines = cart.map(({ product, quantity }, i) => ({
      id: ids(placedAt),
      order_id: this.order.id,
      position: i + 1,
      product_id: product.id,
      sku: product.sku,
      slug: product.slug,
      name: product.name,
      weight_grams: product.weightGrams,
      unit_price: product.price,
      quantity,
      discount_share: 0,
      ...money.shares[i],
      unit_cost: null,
      quantity_shipped: 0,
      quantity_cancelled: 0,
    }));
    rows.order_line.push(...this.lines);
    this.step(placedAt, 'placed', this.buyer, { isFirst: true });
    this.reserve(placedAt, this.buyer);
  }

  startPayment(at) {
    if (!this.reservations) {
      this.reserve(at, this.buyer);
      this.step(at, 'held_again', this.buyer);
    }
    const { id, total } = this.order;
    const no = this.attempts.length + 1;
    const attempt = {
      id: this.ids(at),
      order_id: id,
      attempt_no: no,
      provider: 'stripe',
      method: 'stripe',
      amount: total,
      state: 'awaiting',
      idempotency_key: `order:${id}:attempt:${no}:create`,
      request_key: `demo-${this.random.letters(16, TOKEN)}`,
      gateway_ref: `cs_test_demo_${this.random.letters(24, TOKEN)}`,
      intent_ref: null,
      redirect_url: null,
      captured: 0,
      captured_at: null,
      failure_code: null,
      expires_at: new Date(at.getTime() + 35 * MINUTE),
      created_at: at,
      checked_at: at,
    };
    this.attempts.push(attempt);
    this.rows.payment_attempt.push(attempt);
    this.order.pay_until = new Date(
      Math.max(this.order.pay_until.getTime(), attempt.expires_at.getTime() + 15 * MINUTE),
    );
    this.step(at, 'payment_started', this.buyer, { payment: 'awaiting' });
  }

  /** The last attempt came to nothing: declined, or its page ran out. The goods go back on the shelf. */
  losePayment(at, state) {
    Object.assign(this.attempts.at(-1), {
      state,
      failure_code: state === 'failed' ? 'card_declined' : null,
      checked_at: at,
    });
    this.step(at, state === 'failed' ? 'payment_failed' : 'payment_expired', GATEWAY);
    this.lapse(at);
  }

  /** The time to pay is over. */
  lapse(at) {
    this.end(at, 'released', SYSTEM);
    this.step(at, 'hold_released', SYSTEM, { payment: 'unpaid' });
  }

  pay(at) {
    Object.assign(this.attempts.at(-1), {
      state: 'paid',
      intent_ref: `pi_demo_${this.random.letters(24, TOKEN)}`,
      captured: this.order.total,
      captured_at: at,
      checked_at: at,
    });
    this.end(at, 'sold', GATEWAY);
    this.lines.forEach((line, i) => (line.unit_cost = unitCost(this.cart[i].product)));
    this.paidAt = at;
    this.step(at, 'paid', GATEWAY, { to: 'paid', payment: 'paid' });
  }

  /** Sends what is left, or, when told so, only the first line. */
  ship(at, { onlyFirst = false } = {}) {
    const open = this.lines.filter(({ quantity, quantity_shipped }) => quantity_shipped < quantity);
    const sent = onlyFirst ? open.slice(0, 1) : open;
    const { courier } = this.order.shipping;
    const shipment = {
      id: this.ids(at),
      order_id: this.order.id,
      courier,
      tracking_number: `${courier.toUpperCase()}${this.random.digits(12)}`,
      shipped_at: at,
      delivered_at: null,
    };
    this.rows.shipment.push(shipment);
    for (const line of sent) {
      const quantity = line.quantity - line.quantity_shipped;
      this.rows.shipment_line.push({ shipment_id: shipment.id, order_line_id: line.id, quantity });
      line.quantity_shipped = line.quantity;
    }
    this.shipments = [...(this.shipments ?? []), shipment];
    this.step(at, onlyFirst ? 'shipped_partly' : 'shipped', this.staff, {
      to: onlyFirst ? undefined : 'shipped',
      detail: `${COURIER_NAMES[courier]} ${shipment.tracking_number}`,
    });
  }

  deliver(at) {
    for (const shipment of this.shipments) shipment.delivered_at = at;
    this.step(at, 'delivered', this.staff, { to: 'delivered' });
  }

  cancelUnpaid(at) {
    this.cancel(at, { by: SYSTEM, detail: 'unpaid' });
  }

  /** Staff cancel what was paid: the units return, the money is due back. */
  cancelPaid(at, detail) {
    for (const { product, quantity } of this.cart)
      this.move(at, { product, reason: 'return', onHand: quantity, reserved: 0, actorId: this.staff.id });
    for (const reservation of this.sold) reservation.undone = reservation.quantity;
    this.order.refund_owed = this.order.total;
    this.cancel(at, { by: this.staff, detail, payment: 'refund_due' });
  }

  refund(at, { amount = this.order.total, reason, actorId }) {
    const attempt = this.attempts.at(-1);
    const isWhole = amount === this.order.total;
    this.rows.payment_refund.push({
      id: this.ids(at),
      attempt_id: attempt.id,
      gateway_ref: `re_demo_${this.random.letters(24, TOKEN)}`,
      amount,
      state: 'succeeded',
      reason,
      actor_id: actorId,
      request_key: `demo-${this.random.letters(16, TOKEN)}`,
      is_manual: false,
      created_at: at,
      succeeded_at: at,
    });
    attempt.state = isWhole ? 'refunded' : 'partially_refunded';
    const payment = isWhole ? 'refunded' : 'partially_refunded';
    this.step(at, `payment_${payment}`, GATEWAY, { payment });
  }

  cancel(at, { by, detail, payment }) {
    for (const line of this.lines) line.quantity_cancelled = line.quantity;
    this.step(at, 'cancelled', by, { to: 'cancelled', payment, detail });
  }

  step(at, action, actor, { to, payment, detail, isFirst = false } = {}) {
    const from = isFirst ? null : this.order.status;
    this.order.status = to ?? this.order.status;
    this.order.payment_status = payment ?? this.order.payment_status;
    this.rows.order_history.push({
      id: this.ids(at),
      order_id: this.order.id,
      at,
      action,
      from_status: from,
      to_status: this.order.status,
      actor_kind: actor.kind,
      actor_id: actor.id,
      detail: detail ?? null,
    });
  }

  reserve(at, { id: actorId }) {
    this.reservations = this.cart.map(({ product, quantity }) => ({
      id: this.ids(at),
      product_id: product.id,
      order_id: this.order.id,
      quantity,
      undone: 0,
      state: 'held',
      created_at: at,
      ended_at: null,
    }));
    this.rows.stock_reservation.push(...this.reservations);
    for (const { product, quantity } of this.cart)
      this.move(at, { product, reason: 'reserve', onHand: 0, reserved: quantity, actorId });
  }

  /** The promise ends: sold, or given back. */
  end(at, state, { id: actorId }) {
    for (const reservation of this.reservations) Object.assign(reservation, { state, ended_at: at });
    const isSold = state === 'sold';
    if (isSold) this.sold = this.reservations;
    this.reservations = null;
    for (const { product, quantity } of this.cart)
      this.move(at, {
        product,
        reason: isSold ? 'sale' : 'release',
        onHand: isSold ? -quantity : 0,
        reserved: -quantity,
        actorId,
      });
  }

  move(at, { product, reason, onHand, reserved, actorId }) {
    this.rows.stock_movement.push({
      id: this.ids(at),
      product_id: product.id,
      reason,
      on_hand_delta: onHand,
      reserved_delta: reserved,
      order_id: this.order.id,
      actor_id: actorId,
      note: null,
      restock_receipt_id: null,
      unit_cost: null,
      at,
    });
  }
}

function moneyOf(cart, shipping) {
  const subtotals = cart.map(({ product, quantity }) => product.price * quantity);
  const subtotal = subtotals.reduce((a, b) => a + b, 0);
  const total = subtotal + shipping.cost;
  const tax = taxOf(total);
  const shippingShares = allot(shipping.cost, subtotals);
  const taxShares = allot(
    tax.amount,
    subtotals.map((amount, i) => amount + shippingShares[i]),
  );
  return {
    document: {
      shipping,
      subtotal,
      discount_total: 0,
      shipping_total: shipping.cost,
      total,
      tax_rate_basis_points: TAX_BASIS_POINTS,
      tax_net: tax.net,
      tax_base: tax.base,
      tax_amount: tax.amount,
    },
    shares: cart.map((_, i) => ({ shipping_share: shippingShares[i], tax_share: taxShares[i] })),
  };
}
