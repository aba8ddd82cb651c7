import { MAX_TOTAL, wholeRupiah } from '@hurtrock/shared/money';
import { AppError } from '../../common/app-error.js';
import { allot } from './shares.js';
import { splitTax, type TaxRate, type TaxSplit } from './tax.js';

interface PricedLine {
  unitPrice: number;
  quantity: number;
}

export interface LineShares {
  shippingShare: number;
  taxShare: number;
}

export interface OrderTotals {
  subtotal: number;
  shippingTotal: number;
  total: number;
  tax: TaxSplit;
  /** In the order of the lines; they add up to the document's shipping and tax. */
  shares: LineShares[];
}

/** The money of a document, worked out once. Throws `total_out_of_range` beyond what a gateway takes. */
export function orderTotals(lines: PricedLine[], shippingTotal: number, rate: TaxRate | null): OrderTotals {
  const subtotals = lines.map(({ unitPrice, quantity }) => unitPrice * quantity);
  const subtotal = wholeRupiah(subtotals.reduce((sum, amount) => sum + amount, 0));
  const total = wholeRupiah(subtotal + shippingTotal);
  if (total <= 0 || total > MAX_TOTAL) throw new AppError('total_out_of_range');
  const tax = splitTax(total, rate);
  const shipping = allot(shippingTotal, subtotals);
  const taxes = allot(
    tax.amount,
    subtotals.map((amount, i) => amount + shipping[i]!),
  );
  return {
    subtotal,
    shippingTotal,
    total,
    tax,
    shares: lines.map((_, i) => ({ shippingShare: shipping[i]!, taxShare: taxes[i]! })),
  };
}
