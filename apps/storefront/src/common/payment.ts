import { client } from '@hurtrock/api-client';
import { randomKey } from './random-key';

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

/** Starts a payment and goes to its page. Answers false when there is no page to go to; the order then stays payable. */
export async function openPayment(number: string): Promise<boolean> {
  try {
    const { data } = await client.POST('/api/v1/orders/{number}/payments', {
      params: { path: { number }, header: { 'Idempotency-Key': randomKey() } },
    });
    return data ? goToPayment(data) : false;
  } catch {
    return false;
  }
}

export function goToPayment({ redirectUrl }: { redirectUrl: string | null }): boolean {
  if (!redirectUrl || !isWebAddress(redirectUrl)) return false;
  leave.to(redirectUrl);
  return true;
}
