import type { PurchaseOrderMessages } from '@hurtrock/i18n/purchase-order.id';
import { formatDate, formatNumber, formatRupiah, type Locale } from '@hurtrock/shared/format';
import type { RestockOrderView } from '../inventory/restock-order-view.js';
import type { Supplier } from '../suppliers/supplier.entity.js';
import { drawLetterhead, drawParties, type Letterhead } from './letterhead.js';
import { drawTable, type Column } from './pdf-table.js';
import { plain } from './letters.js';
import { bottomOf, FAINT, INK, newPdf, toBytes, widthOf, type Pdf } from './pdf.js';

export interface PurchaseOrder {
  order: RestockOrderView;
  supplier: Supplier;
  shop: Letterhead;
  texts: PurchaseOrderMessages;
  locale: Locale;
  showsCosts: boolean;
}

/** What the supplier gets: who orders what, and with prices for those who may see costs. */
export function purchaseOrderPdf(document: PurchaseOrder): Promise<Buffer> {
  const { order, shop, texts } = document;
  const pdf = newPdf(`${texts.title} ${order.number}`, shop.name);
  drawHead(pdf, document);
  drawTable(pdf, columnsOf(document), rowsOf(document));
  drawSums(pdf, document);
  drawNote(pdf, document);
  return toBytes(pdf, (page, pages) => `${shop.name} · ${order.number} · ${texts.page(page, pages)}`);
}

function drawHead(pdf: Pdf, { order, supplier, shop, texts, locale }: PurchaseOrder): void {
  drawLetterhead(pdf, shop, texts.title, [
    [texts.number, order.number],
    [texts.date, formatDate((order.orderedAt ?? order.createdAt).toISOString(), locale)],
    ...(order.expectedOn
      ? [[texts.expectedOn, formatDate(order.expectedOn, locale)] as [string, string]]
      : []),
  ]);
  drawParties(pdf, [
    {
      title: texts.supplier,
      lines: [
        supplier.company || supplier.name,
        supplier.company && supplier.company !== supplier.name ? supplier.name : '',
        supplier.contactPerson ? `${texts.attention} ${supplier.contactPerson}` : '',
        supplier.address,
        supplier.phone,
        supplier.email,
      ],
    },
    {
      title: texts.deliverTo,
      lines: [shop.name, `${shop.address}, ${shop.city} ${shop.postalCode}`, shop.phone],
    },
  ]);
  if (order.status === 'cancelled') pdf.font('bold').text(texts.cancelled).font('regular').moveDown();
}

function columnsOf({ texts, showsCosts }: PurchaseOrder): Column[] {
  return [
    { title: texts.sku, share: 15 },
    { title: texts.product, share: showsCosts ? 32 : 75 },
    { title: texts.quantity, share: 10, isNumber: true },
    ...(showsCosts
      ? [
          { title: texts.unitCost, share: 20, isNumber: true },
          { title: texts.lineCost, share: 23, isNumber: true },
        ]
      : []),
  ];
}

function rowsOf({ order, texts, showsCosts }: PurchaseOrder): string[][] {
  const costs = (unitCost: number | null, quantity: number): string[] =>
    unitCost === null
      ? [texts.unknown, texts.unknown]
      : [formatRupiah(unitCost), formatRupiah(unitCost * quantity)];
  return order.lines.map(({ sku, name, quantity, unitCost }) => [
    sku,
    name,
    formatNumber(quantity),
    ...(showsCosts ? costs(unitCost, quantity) : []),
  ]);
}

function drawSums(pdf: Pdf, { order, texts, showsCosts }: PurchaseOrder): void {
  const sums = [
    `${texts.units}: ${formatNumber(order.unitsOrdered)}`,
    ...(showsCosts && order.totalCost !== null ? [`${texts.total}: ${formatRupiah(order.totalCost)}`] : []),
  ];
  if (pdf.y + 50 > bottomOf(pdf)) pdf.addPage();
  pdf.font('bold').fontSize(10).moveDown();
  for (const sum of sums) pdf.text(sum, { width: widthOf(pdf), align: 'right' });
  pdf.font('regular').fontSize(9);
}

function drawNote(pdf: Pdf, { order, texts }: PurchaseOrder): void {
  if (!order.note) return;
  pdf.moveDown(2).font('bold').fillColor(FAINT).text(texts.note);
  pdf
    .font('regular')
    .fillColor(INK)
    .text(plain(order.note), { width: widthOf(pdf) });
}
