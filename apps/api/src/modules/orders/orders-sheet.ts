import { adminEn } from '@hurtrock/i18n/admin.en';
import { adminId } from '@hurtrock/i18n/admin.id';
import { booksEn } from '@hurtrock/i18n/books.en';
import { booksId } from '@hurtrock/i18n/books.id';
import { storefrontPaymentEn } from '@hurtrock/i18n/storefront.payment.en';
import { storefrontPaymentId } from '@hurtrock/i18n/storefront.payment.id';
import { sheetColumns } from '../../common/sheet-columns.js';
import { wibCell } from '../../common/spreadsheet.js';
import type { Sheet } from '../../common/streamed-sheet.js';
import type { ExportedOrder } from './orders-export.queries.js';

const wordsOf = (
  { orders }: typeof booksId,
  { orderStatus, paymentStatus }: Pick<typeof adminId, 'orderStatus' | 'paymentStatus'>,
  { payment: { methods } }: typeof storefrontPaymentId,
) => ({ ...orders, statuses: orderStatus, paymentStatuses: paymentStatus, methods });

/** The headings are the file's own; what an order is called stands on the screens too. */
const ordersMessages = (locale: 'id' | 'en'): ReturnType<typeof wordsOf> =>
  locale === 'en'
    ? wordsOf(booksEn, adminEn, storefrontPaymentEn)
    : wordsOf(booksId, adminId, storefrontPaymentId);

export function ordersSheet(locale: 'id' | 'en'): Sheet<ExportedOrder> {
  const texts = ordersMessages(locale);
  return {
    name: texts.sheet,
    columns: sheetColumns(texts.columns, {
      widths: { number: 24, name: 28, email: 30, items: 48, service: 24, trackingNumbers: 30 },
      rupiah: ['subtotal', 'discountTotal', 'shippingTotal', 'total', 'taxNet', 'taxAmount', 'credited'],
      moments: ['placedAt'],
    }),
    cellsOf: (order) => ({
      ...order,
      placedAt: wibCell(order.placedAt),
      status: texts.statuses[order.status],
      paymentStatus: texts.paymentStatuses[order.paymentStatus],
      paymentMethod: texts.methods[order.paymentMethod],
    }),
  };
}
