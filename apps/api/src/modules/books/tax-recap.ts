export const RECAP_KINDS = ['invoice', 'credit_note', 'cancelled_credit_note'] as const;
export type RecapKind = (typeof RECAP_KINDS)[number];

/** An invoice or a credit note of the month, or a credit note that the month cancelled; amounts are whole rupiah. */
export interface RecapLine {
  kind: RecapKind;
  number: string;
  orderNumber: string;
  buyer: string;
  issuedAt: Date;
  total: number;
  net: number;
  base: number;
  tax: number;
}

export interface RecapSum {
  count: number;
  total: number;
  net: number;
  base: number;
  tax: number;
}

export interface TaxRecap {
  /** As YYYY-MM, in WIB. */
  month: string;
  invoices: RecapSum;
  creditNotes: RecapSum;
  cancelledCreditNotes: RecapSum;
  /** What is left of the invoices after the credit notes that count; below zero when more went back than came in. */
  due: RecapSum;
  lines: RecapLine[];
}

/** The sums are those of the lines, so that a file and its last rows always agree. */
export function taxRecap(month: string, lines: RecapLine[]): TaxRecap {
  const of = (kind: RecapKind): RecapSum => sumOf(lines.filter((line) => line.kind === kind));
  const [invoices, creditNotes, cancelledCreditNotes] = [
    of('invoice'),
    of('credit_note'),
    of('cancelled_credit_note'),
  ];
  const left = (amount: keyof RecapSum): number =>
    invoices[amount] - creditNotes[amount] + cancelledCreditNotes[amount];
  const due = {
    count: lines.length,
    total: left('total'),
    net: left('net'),
    base: left('base'),
    tax: left('tax'),
  };
  return { month, invoices, creditNotes, cancelledCreditNotes, due, lines };
}

const NOTHING: RecapSum = { count: 0, total: 0, net: 0, base: 0, tax: 0 };

const sumOf = (lines: RecapLine[]): RecapSum =>
  lines.reduce(
    (sum, { total, net, base, tax }) => ({
      count: sum.count + 1,
      total: sum.total + total,
      net: sum.net + net,
      base: sum.base + base,
      tax: sum.tax + tax,
    }),
    NOTHING,
  );
