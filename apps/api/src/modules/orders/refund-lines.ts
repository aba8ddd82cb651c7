import { rupiah } from '@hurtrock/shared/money';
import { AppError } from '../../common/app-error.js';
import type { CreditLine } from './credit-note.entity.js';
import { worthOfUnits, type LineWorth } from '@hurtrock/shared/line-worth';
import { refuseRepeats, type NamedUnits } from './parcel.js';
import { allot } from './shares.js';

interface NamedLine extends LineWorth {
  sku: string;
  name: string;
}

export interface RefundableOrder {
  shippingTotal: number;
  lines: NamedLine[];
}

/** What a refund is for, as a person names it. */
export interface RefundWish {
  amount: number;
  lines: NamedUnits[];
  /** Whole rupiah of the shipping. */
  shipping: number;
}

/**
 * The parts of a refund: the amount spread over the units and the shipping it is for. Throws `refund_exceeds_lines` where
 * these are not worth that much, or money went back for them before.
 */
export function refundLines(
  order: RefundableOrder,
  before: CreditLine[],
  { amount, lines, shipping }: RefundWish,
): CreditLine[] {
  if (lines.length > 0) refuseRepeats(lines);
  const parts = lines.map((units) => goodsPart(order, before, units));
  if (shipping > 0) parts.push(shippingPart(order, before, shipping));
  const worth = parts.reduce((sum, part) => sum + part.amount, 0);
  if (worth < amount) throw new AppError('refund_exceeds_lines', { total: rupiah(worth) });
  const amounts = allot(
    amount,
    parts.map((part) => part.amount),
  );
  return parts.map((part, i) => ({ ...part, amount: amounts[i]! }));
}

function goodsPart(order: RefundableOrder, before: CreditLine[], { sku, quantity }: NamedUnits): CreditLine {
  const line = order.lines.find((one) => one.sku === sku);
  const gone = before.filter((part) => part.sku === sku).reduce((sum, part) => sum + part.quantity, 0);
  const left = line ? line.quantity - gone : 0;
  if (!line || left < quantity) throw new AppError('refund_exceeds_lines', { sku, left });
  return { sku, name: line.name, quantity, amount: worthOfUnits(line, gone, quantity) };
}

function shippingPart(
  { shippingTotal }: RefundableOrder,
  before: CreditLine[],
  shipping: number,
): CreditLine {
  const gone = before.filter(({ sku }) => sku === null).reduce((sum, { amount }) => sum + amount, 0);
  if (shipping > shippingTotal - gone)
    throw new AppError('refund_exceeds_lines', { shipping: rupiah(shippingTotal - gone) });
  return { sku: null, name: '', quantity: 1, amount: shipping };
}

/** All of the order, for a refund of all that was paid for it. */
export const wholeOrderLines = ({ lines, shippingTotal }: RefundableOrder): CreditLine[] => [
  ...lines.map((line) => ({
    sku: line.sku,
    name: line.name,
    quantity: line.quantity,
    amount: worthOfUnits(line, 0, line.quantity),
  })),
  ...(shippingTotal > 0 ? [{ sku: null, name: '', quantity: 1, amount: shippingTotal }] : []),
];
