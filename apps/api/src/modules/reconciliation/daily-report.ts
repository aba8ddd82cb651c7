import { PAYMENT_PROVIDERS, type PaymentProviderName } from '@hurtrock/shared/payment-methods';
import type { Counted, ProviderSum, Reason, ReportLine } from './daily-report.queries.js';

/** What the books of a day say. Money is whole rupiah. */
export interface DayBooks {
  date: string;
  sums: ProviderSum[];
  orders: Counted;
  reasons: Reason[];
  lines: ReportLine[];
}

export interface ProviderDay {
  provider: PaymentProviderName;
  captured: Counted;
  refunded: Counted;
  /** Null while the company does not tell. */
  fees: number | null;
  net: number;
}

export interface DailyReport extends Omit<DayBooks, 'sums'> {
  providers: ProviderDay[];
  difference: number;
  isBalanced: boolean;
  /** Of the whole day, however many are shown. */
  lineCount: number;
}

const NOTHING: Counted = { count: 0, total: 0 };

/** Sets the gateways' money against the orders that became paid by it. Every provider has its row, also an idle one. */
export function dailyReport({ sums, ...books }: DayBooks): DailyReport {
  const sumOf = (provider: PaymentProviderName, kind: ProviderSum['kind']): Counted => {
    const { count, total } = sums.find((sum) => sum.provider === provider && sum.kind === kind) ?? NOTHING;
    return { count, total };
  };
  const providers = PAYMENT_PROVIDERS.map((provider) => {
    const [captured, refunded] = [sumOf(provider, 'captured'), sumOf(provider, 'refunded')];
    return { provider, captured, refunded, fees: null, net: captured.total - refunded.total };
  });
  const difference = add(providers.map(({ captured }) => captured.total)) - books.orders.total;
  return {
    ...books,
    providers,
    difference,
    isBalanced: difference === add(books.reasons.map(({ amount }) => amount)),
    lineCount: add(sums.map(({ count }) => count)),
  };
}

export const add = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
