import { adminPaymentsEn } from './admin.payments.en.js';
import type { ReportMessages } from './report.id.js';

export const reportEn: ReportMessages = {
  sheets: { summary: 'Summary', lines: 'Transactions' },
  title: (date) => `Payment reconciliation ${date}`,
  zone: 'All times in WIB, all amounts in whole rupiah.',
  columns: {
    provider: 'Gateway',
    capturedCount: 'Payments',
    captured: 'Captured',
    refundedCount: 'Refunds',
    refunded: 'Refunded',
    fees: 'Fees',
    net: 'Net',
    at: 'Time (WIB)',
    method: 'Method',
    order: 'Order',
    reference: 'Reference',
    actor: 'By',
  },
  methods: adminPaymentsEn.paymentMethods,
  providers: adminPaymentsEn.paymentProviders,
  unknownFees: 'not known',
  total: 'Total',
  ordersPaid: 'Orders that became paid',
  difference: 'Difference (captured less orders)',
  reasons: { late_money: 'Late money', double_payment: 'Double payment' },
  balanced: 'Balanced: the whole difference is explained.',
  unbalanced: 'NOT BALANCED: some of the difference is unexplained. Open the Reconciliation page.',
  cut: (shown, all) =>
    `Only ${shown} of ${all} transactions are listed here; the sums on the Summary sheet cover all of them.`,
};
