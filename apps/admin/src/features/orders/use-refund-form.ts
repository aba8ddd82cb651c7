import { useState } from 'react';
import { useForm } from '@mantine/form';
import { formatRupiah } from '@hurtrock/shared/format';
import { NO_ACCOUNT, useAccountRules } from '../../common/bank-account-fields';
import { fill, useMessages } from '../../common/messages';
import type { Order, Payment } from './order-looks';
import {
  allParts,
  owedParts,
  refundableParts,
  worthOfParts,
  type NamedParts,
  type Refundable,
} from './refund-parts';
import { isByHand, payingBack } from './refundable';

const REASON_MIN = 3;

/** What the shop owes stands there already. The amount follows what it is for, and any other can be typed. */
export function useRefundForm(order: Order, payments: Payment[]) {
  const t = useMessages().refund;
  const of = refundableParts(order, payments);
  const { left } = of;
  const [isAccountWanted, setAccountWanted] = useState(false);
  const byHand = (amount: number | string) => {
    const payment = payingBack(payments, Number(amount));
    return payment && (isAccountWanted || isByHand(payment, Number(amount))) ? payment : undefined;
  };
  const form = useForm({
    initialValues: {
      ...owedParts(of),
      amount: (of.due || '') as number | string,
      reason: '',
      destination: NO_ACCOUNT,
    },
    validate: {
      amount: (amount, values) => {
        if (!(Number(amount) > 0)) return t.amountMissing;
        if (Number(amount) > left) return fill(t.amountTooHigh, { amount: formatRupiah(left) });
        const worth = worthOfParts(of, values);
        const isBeyond = worth > 0 && Number(amount) > worth;
        return isBeyond ? fill(t.amountBeyondParts, { amount: formatRupiah(worth) }) : null;
      },
      reason: (reason) => (reason.trim().length < REASON_MIN ? t.reasonMissing : null),
      destination: useAccountRules((values: { amount: number | string }) => Boolean(byHand(values.amount))),
    },
  });
  const name = (parts: NamedParts, amount = Math.min(worthOfParts(of, parts), left)) =>
    form.setValues({ ...parts, amount: amount || '' });
  return {
    form,
    of,
    byHand: byHand(form.values.amount),
    name,
    nameAll: () => name(allParts(of), left),
    askForAccount: () => setAccountWanted(true),
  };
}

/** What the API is told that the money is for; nothing where nothing was named. */
export function namedParts({ lines }: Refundable, { quantities, shipping }: NamedParts) {
  const named = lines
    .map(({ sku }) => ({ sku, quantity: Number(quantities[sku]) }))
    .filter(({ quantity }) => quantity > 0);
  return {
    lines: named.length > 0 ? named : undefined,
    shipping: Number(shipping) > 0 ? { amount: Number(shipping), currency: 'IDR' as const } : undefined,
  };
}
