import { PAYMENT_CHANNELS } from './payment-channels.js';
import { GatewayError, type PaymentRequest } from './payment-provider.js';

const LONGEST_NAME = 50;
const MINUTE_MS = 60_000;
const WIB_OFFSET_MS = 7 * 60 * MINUTE_MS;

/** The body that opens a Snap page with one way to pay. Items must add up to the amount, shipping among them. */
export function snapRequest(request: PaymentRequest, shopUrl: string): object {
  const { order, amount, method, gatewayRef, createdAt, expiresAt } = request;
  const items = order.lines.map(({ sku, name, unitPrice, quantity }) => item(sku, name, unitPrice, quantity));
  if (order.shippingTotal > 0) items.push(item('shipping', order.shippingName, order.shippingTotal, 1));
  if (items.reduce((sum, { price, quantity }) => sum + price * quantity, 0) !== amount)
    throw new GatewayError('refused', 'lines_do_not_add_up');
  const life = expiresAt && { unit: 'minute', duration: minutesBetween(createdAt, expiresAt) };
  return {
    transaction_details: { order_id: gatewayRef, gross_amount: amount },
    item_details: items,
    customer_details: { first_name: order.name, email: order.email, phone: order.phone },
    enabled_payments: [PAYMENT_CHANNELS[method].snap],
    credit_card: { secure: true },
    callbacks: { finish: `${shopUrl}/orders/${order.number}/return` },
    ...(life && { expiry: { start_time: wibText(createdAt), ...life }, page_expiry: life }),
  };
}

interface Item {
  id: string;
  name: string;
  price: number;
  quantity: number;
}

function item(id: string, name: string, price: number, quantity: number): Item {
  return { id: cut(id), name: cut(name.replaceAll('|', '/')), price, quantity };
}

/** By code points: half a surrogate pair is no character. */
function cut(text: string): string {
  return [...text].slice(0, LONGEST_NAME).join('');
}

function minutesBetween(from: Date, to: Date): number {
  return Math.max(5, Math.round((to.getTime() - from.getTime()) / MINUTE_MS));
}

/** `2026-11-22 19:05:00 +0700`. */
function wibText(time: Date): string {
  return `${new Date(time.getTime() + WIB_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ')} +0700`;
}
