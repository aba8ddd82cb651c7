import type { PurchaseOrderMessages } from './purchase-order.id.js';

export const purchaseOrderEn: PurchaseOrderMessages = {
  title: 'Purchase Order',
  number: 'Number',
  date: 'Date',
  expectedOn: 'Expected on',
  supplier: 'To',
  attention: 'Attn.',
  deliverTo: 'Deliver to',
  sku: 'SKU',
  product: 'Product',
  quantity: 'Quantity',
  unitCost: 'Unit cost',
  lineCost: 'Subtotal',
  unknown: 'not set',
  units: 'Units',
  total: 'Total',
  note: 'Note',
  cancelled: 'This order is cancelled.',
  page: (page, pages) => `Page ${page} of ${pages}`,
};
