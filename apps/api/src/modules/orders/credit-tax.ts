import type { TaxSplit } from './tax.js';

interface TaxedDocument {
  total: number;
  taxBase: number;
  taxAmount: number;
}

/** What the credit notes that stand come to, all told. */
export interface Credited {
  amount: number;
  taxBase: number;
  taxAmount: number;
}

/**
 * The tax in a credit of so much after others: the part of the invoice's that all of them come to, less what the others
 * have. However an invoice is taken back, and whichever credit is cancelled meanwhile, the taxes add up to its own to the
 * rupiah.
 */
export function creditTax(invoice: TaxedDocument, before: Credited, amount: number): TaxSplit {
  const { total } = invoice;
  const credited = before.amount + amount;
  // A rupiah that the cancelled ones rounded away never makes a small credit's tax negative, or more than itself.
  const tax = within(partOf(invoice.taxAmount, credited, total) - before.taxAmount, amount);
  const base = within(partOf(invoice.taxBase, credited, total) - before.taxBase, amount);
  return { net: amount - tax, base, amount: tax };
}

const within = (tax: number, amount: number): number => Math.min(Math.max(tax, 0), amount);

const partOf = (tax: number, credited: number, total: number): number =>
  Number((2n * BigInt(tax) * BigInt(credited) + BigInt(total)) / (2n * BigInt(total)));
