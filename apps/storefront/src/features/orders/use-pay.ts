import { api } from '@hurtrock/api-client';
import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import { useEffect, useState } from 'react';
import { goToPayment, type MethodCode } from '../../common/payment';
import { problemOf, problemText } from '../../common/problem';
import { randomKey } from '../../common/random-key';
import { useRefreshOrder } from './use-order';

/**
 * Begins a payment of the order, by another method where one is named, and leaves for its page if there is one. Whatever
 * the answer, the order may have moved on, so it is read again.
 */
export function usePay(number: string) {
  const refresh = useRefreshOrder(number);
  const start = api.useMutation('post', '/api/v1/orders/{number}/payments');
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    // The back button may show the page as it was left: busy for ever.
    const comeBack = () => setBusy(false);
    addEventListener('pageshow', comeBack);
    return () => removeEventListener('pageshow', comeBack);
  }, []);

  /** `left`: the browser goes to its page; `here`: it is paid without one; `refused`: why stands in `error`. */
  async function pay(method?: MethodCode): Promise<'left' | 'here' | 'refused'> {
    setBusy(true);
    const params = { path: { number }, header: { 'Idempotency-Key': randomKey() } };
    const payment = await start.mutateAsync({ params, body: method ? { method } : {} }).catch(() => null);
    if (payment && goToPayment(payment)) return 'left';
    await refresh();
    setBusy(false);
    return payment ? 'here' : 'refused';
  }

  return { pay, isBusy, error: start.error, reset: start.reset };
}

/** Why a payment could not be begun, with the way on. */
export function payProblemText(messages: StorefrontMessages, error: unknown): string {
  const code = problemOf(error)?.code;
  if (code === 'order_not_payable') return messages.payment.notPayable;
  if (code === 'payment_gateway_unavailable') return messages.payment.gatewayDown;
  return problemText(messages, error);
}
