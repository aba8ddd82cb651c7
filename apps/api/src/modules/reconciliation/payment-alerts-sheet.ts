import { listTexts } from '../../common/list-texts.js';
import { sheetColumns } from '../../common/sheet-columns.js';
import { momentCell, textCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import { SETTLED_ITSELF } from '../payments/payment-alerts.js';
import type { PaymentAlertDto } from './dto/payment-alert.dto.js';

/** Have columns of their own. */
const TOLD_ALREADY = ['amount', 'provider'];

export function paymentAlertsSheet(locale: 'id' | 'en'): Sheet<PaymentAlertDto> {
  const { sheet, columns, kinds, paymentStatuses, providers, methods, words } = listTexts(locale).alerts;
  const detailOf = ([name, value]: [string, string]): string =>
    `${words.details[name] ?? name}: ${name === 'outcome' ? (words.outcomes[value] ?? value) : value}`;
  return {
    name: sheet,
    columns: sheetColumns(columns, {
      widths: { kind: 28, orderNumber: 24, method: 24, detail: 48, resolution: 48, resolvedBy: 24 },
      rupiah: ['amount'],
      moments: ['createdAt', 'resolvedAt'],
      lines: ['detail'],
    }),
    cellsOf: (alert) => ({
      ...alert,
      kind: kinds[alert.kind].title,
      state: words.states[alert.resolvedAt ? 'resolved' : 'open'],
      orderPaymentStatus: alert.orderPaymentStatus && paymentStatuses[alert.orderPaymentStatus],
      provider: alert.provider && providers[alert.provider],
      method: alert.method && methods[alert.method],
      amount: alert.amount?.amount,
      detail: textCell(
        Object.entries(alert.detail)
          .filter(([name]) => !TOLD_ALREADY.includes(name))
          .map(detailOf)
          .join('\n'),
      ),
      resolution: alert.resolution === SETTLED_ITSELF ? words.settledItself : alert.resolution,
      createdAt: momentCell(alert.createdAt),
      resolvedAt: momentCell(alert.resolvedAt),
    }),
  };
}
