import { worthOfUnits } from '@hurtrock/shared/line-worth';
import type { Order, Payment } from './order-looks';
import { refundable } from './refundable';

/** A field that is being emptied holds an empty text for a moment. */
export interface NamedParts {
  /** By SKU. */
  quantities: Record<string, number | string>;
  /** Rupiah of the shipping. */
  shipping: number | string;
}

export interface LineToRefund {
  sku: string;
  name: string;
  /** Units for which no money has gone back, or is on its way. */
  left: number;
  /** Of these, units that were cancelled or came back. */
  owed: number;
  worthOf: (units: number) => number;
}

/** What of an order money can still go back for. */
export interface Refundable {
  lines: LineToRefund[];
  shippingLeft: number;
  /** The most that one refund can give back. */
  left: number;
  /** What the shop owes and has not sent on its way yet. */
  due: number;
  /** More came in than the order is: what goes back of that is for nothing in it. */
  isOverpaid: boolean;
}

const sum = (amounts: number[]): number => amounts.reduce((all, amount) => all + amount, 0);

export function refundableParts(order: Order, payments: Payment[]): Refundable {
  const refunds = payments.flatMap((payment) => payment.refunds).filter(({ state }) => state !== 'failed');
  const named = refunds.flatMap(({ lines }) => lines);
  const onItsWay = sum(
    refunds.filter(({ state }) => state !== 'succeeded').map(({ amount }) => amount.amount),
  );
  const left = refundable(payments);
  const shippingGone = sum(named.filter(({ sku }) => sku === null).map(({ amount }) => amount.amount));
  return {
    lines: order.lines.map((line) =>
      lineToRefund(
        order,
        line,
        sum(named.filter(({ sku }) => sku === line.sku).map((part) => part.quantity)),
      ),
    ),
    shippingLeft: Math.max(0, order.shippingTotal.amount - shippingGone),
    left,
    due: Math.max(0, Math.min(order.refundDue.amount - onItsWay, left)),
    isOverpaid: sum(payments.map(({ captured }) => captured.amount)) > order.total.amount,
  };
}

function lineToRefund({ status }: Order, line: Order['lines'][number], gone: number): LineToRefund {
  const { sku, name, quantity, quantityCancelled, quantityReturned } = line;
  const left = Math.max(0, quantity - gone);
  const back = status === 'cancelled' ? quantity : quantityCancelled + quantityReturned;
  const prices = { quantity, unitPrice: line.unitPrice.amount, discountShare: line.discountShare.amount };
  return {
    sku,
    name,
    left,
    owed: Math.min(left, Math.max(0, back - gone)),
    worthOf: (units) => worthOfUnits(prices, gone, units),
  };
}

/** What the named units and the shipping come to. */
export const worthOfParts = ({ lines }: Refundable, { quantities, shipping }: NamedParts): number =>
  sum(lines.map(({ sku, worthOf }) => worthOf(Number(quantities[sku] ?? 0)))) + Number(shipping);

const parts = (
  { lines }: Refundable,
  units: (line: LineToRefund) => number,
  shipping: number,
): NamedParts => ({
  quantities: Object.fromEntries(lines.map((line) => [line.sku, units(line)])),
  shipping: shipping || '',
});

export const noParts = (of: Refundable): NamedParts => parts(of, () => 0, 0);

/** What the shop owes for, as far as that explains what it owes. */
export function owedParts(of: Refundable): NamedParts {
  const goods = parts(of, ({ owed }) => owed, 0);
  const missing = of.due - worthOfParts(of, goods);
  if (of.due === 0 || missing > of.shippingLeft) return noParts(of);
  return { ...goods, shipping: Math.max(0, missing) || '' };
}

/** All that is left of the order, where all that is left of the money is for it. */
export function allParts(of: Refundable): NamedParts {
  const all = parts(of, ({ left }) => left, of.shippingLeft);
  return of.isOverpaid || worthOfParts(of, all) < of.left ? noParts(of) : all;
}
