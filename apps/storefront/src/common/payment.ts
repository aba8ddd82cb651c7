import { client, type Schema } from '@hurtrock/api-client';
import { paths } from '../app/paths';
import { randomKey } from './random-key';

export type Payment = Schema<'PaymentDto'>;
export type MethodCode = Payment['method'];

/** Leaves the shop. Kept apart because a test cannot let the browser go. */
export const leave = { to: (url: string) => location.assign(url) };

/** A payment page is a web page; anything else in that place, such as a script address, is not opened. */
export function isWebAddress(url: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

/** Whether the buyer pays the shop itself, by transfer or to the courier, so that no company has a page for it. */
export function isPaidHere(kind: Payment['kind']): boolean {
  return kind === 'bank_transfer' || kind === 'cash_on_delivery';
}

/**
 * Starts the payment of a new order. `left`: the browser goes to its page; `open`: it is paid without one; `unopened`:
 * it could not be started, and the order stays payable.
 */
export async function openPayment(number: string): Promise<'left' | 'open' | 'unopened'> {
  try {
    const { data } = await client.POST('/api/v1/orders/{number}/payments', {
      params: { path: { number }, header: { 'Idempotency-Key': randomKey() } },
      body: {},
    });
    if (!data) return 'unopened';
    if (goToPayment(data, `${paths.order(number)}?payment=cancelled`)) return 'left';
    return isPaidHere(data.kind) ? 'open' : 'unopened';
  } catch {
    return 'unopened';
  }
}

/**
 * Goes to the payment's page; false when there is none. `backTo` takes the place of this page in the browser's history:
 * whoever presses "back" over there wants the order, not the checkout that has already made it.
 */
export function goToPayment({ redirectUrl }: Pick<Payment, 'redirectUrl'>, backTo?: string): boolean {
  if (!redirectUrl || !isWebAddress(redirectUrl)) return false;
  if (backTo) {
    history.replaceState(history.state, '', backTo);
    // A browser that kept this page whole shows it as it was, under the new address.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload(), { once: true });
  }
  leave.to(redirectUrl);
  return true;
}
