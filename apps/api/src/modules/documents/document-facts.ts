import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import type { CreditLine } from '../orders/credit-note.entity.js';
import type { Address, Contact } from '../orders/order.entity.js';
import type { OrderView } from '../orders/order-view.js';
import type { Letterhead } from './letterhead.js';

export const DOCUMENT_KINDS = ['invoice', 'receipt', 'credit_note'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What is said of an order on paper, as it was when the paper was issued. Money is whole rupiah. */
export interface OrderFacts {
  number: string;
  locale: 'id' | 'en';
  placedAt: string;
  contact: Contact;
  address: Address;
  shippingName: string;
  paymentMethod: PaymentMethod;
  invoiceNumber: string | null;
  lines: { sku: string; name: string; unitPrice: number; quantity: number }[];
  subtotal: number;
  discountTotal: number;
  shippingTotal: number;
  total: number;
  taxRateBasisPoints: number | null;
  taxNet: number;
  taxBase: number;
  taxAmount: number;
}

/** Money that went back, and what for. */
export interface CreditFacts {
  amount: number;
  taxNet: number;
  taxBase: number;
  taxAmount: number;
  lines: CreditLine[];
}

/** Everything that an issued document shows: from it the same page can be drawn at any time. */
export interface DocumentFacts {
  number: string;
  date: string;
  order: OrderFacts;
  shop: Letterhead;
  credit: CreditFacts | null;
}

export const orderFacts = (order: OrderView): OrderFacts => ({
  number: order.number,
  locale: order.locale,
  placedAt: new Date(order.placedAt).toISOString(),
  contact: order.contact,
  address: order.address,
  shippingName: order.shipping.name,
  paymentMethod: order.paymentMethod,
  invoiceNumber: order.invoiceNumber,
  lines: order.lines.map(({ sku, name, unitPrice, quantity }) => ({ sku, name, unitPrice, quantity })),
  subtotal: order.subtotal,
  discountTotal: order.discountTotal,
  shippingTotal: order.shippingTotal,
  total: order.total,
  taxRateBasisPoints: order.taxRateBasisPoints,
  taxNet: order.taxNet,
  taxBase: order.taxBase,
  taxAmount: order.taxAmount,
});

/** An address as it is written on a parcel, line by line. */
export const addressLines = ({
  detail,
  village,
  district,
  city,
  province,
  postalCode,
}: Address): string[] => [detail, `${village}, Kec. ${district}`, `${city}, ${province} ${postalCode}`];
