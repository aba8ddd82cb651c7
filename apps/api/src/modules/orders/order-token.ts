import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The secret part of the link in an order's mails: 128 bits that only the shop can make, so that every later mail can
 * carry the same link and the database need not keep it.
 */
export function orderToken(orderId: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`order-link:${orderId}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

export function isOrderToken(token: string, orderId: string, secret: string): boolean {
  const given = Buffer.from(token);
  const right = Buffer.from(orderToken(orderId, secret));
  return given.length === right.length && timingSafeEqual(given, right);
}
