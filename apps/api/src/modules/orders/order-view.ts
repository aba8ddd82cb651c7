import type { OrderStatus, OrderStepName, PaymentStatus } from './order-state.js';
import type { Address, Contact, OrderShipping } from './order.entity.js';
import type { PaymentMethod } from '@hurtrock/shared/payment-methods';

export interface LineView {
  id: string;
  productId: string;
  sku: string;
  slug: string;
  name: string;
  unitPrice: number;
  quantity: number;
  quantityShipped: number;
  quantityCancelled: number;
}

export interface HistoryView {
  at: string;
  action: OrderStepName;
  detail: string | null;
}

export interface ShipmentView {
  courier: string;
  trackingNumber: string;
  shippedAt: string;
  deliveredAt: string | null;
  lines: { sku: string; name: string; quantity: number }[];
}

/** A whole order as one statement reads it. Money is whole rupiah. */
export interface OrderView {
  id: string;
  number: string;
  userId: string | null;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  paymentMethod: PaymentMethod;
  holdReason: string | null;
  locale: 'id' | 'en';
  contact: Contact;
  address: Address;
  shipping: OrderShipping;
  note: string | null;
  subtotal: number;
  discountTotal: number;
  shippingTotal: number;
  total: number;
  taxRateBasisPoints: number | null;
  taxNet: number;
  taxBase: number;
  taxAmount: number;
  payUntil: Date | null;
  invoiceNumber: string | null;
  placedAt: Date;
  lines: LineView[];
  history: HistoryView[];
  shipments: ShipmentView[];
}

/** A row of a list. `placedAtKey` is PostgreSQL's own text of the time, for the keyset. */
export interface OrderSummary {
  id: string;
  number: string;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  paymentMethod: PaymentMethod;
  placedAt: Date;
  placedAtKey: string;
  total: number;
  contact: Contact;
  itemCount: number;
  firstItemName: string;
  wanted: number;
  shipped: number;
}
