import type { CreditLine } from './credit-note.entity.js';
import type { OrderStatus, OrderStepName, PaymentStatus } from './order-state.js';
import type { Address, Contact, OrderShipping } from './order.entity.js';
import type { Shortage } from './shortage.js';
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
  quantityReturned: number;
  discountShare: number;
  /** Units that are still to arrive at the shop. */
  quantityBackordered: number;
}

export interface HistoryView {
  at: string;
  action: OrderStepName;
  detail: string | null;
}

export interface ShipmentView {
  id: string;
  courier: string;
  trackingNumber: string;
  shippedAt: string;
  deliveredAt: string | null;
  lines: { sku: string; name: string; quantity: number }[];
}

/** Takes back a part of the invoice. Its lines add up to at most its amount; the rest was not said for what. */
export interface CreditNoteView {
  id: string;
  number: string;
  amount: number;
  taxNet: number;
  taxBase: number;
  taxAmount: number;
  lines: CreditLine[];
  issuedAt: string;
  /** Null while it counts. */
  cancelledAt: string | null;
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
  shortage: Shortage | null;
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
  creditNotes: CreditNoteView[];
  /** What cancelled and returned units came to, whether or not it has gone back yet. */
  refundOwed: number;
  isReturnable: boolean;
}

export interface OrderNoteView {
  id: string;
  at: string;
  author: string;
  text: string;
}

/** With what only staff read. */
export interface StaffOrderView extends OrderView {
  notes: OrderNoteView[];
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
  holdReason: string | null;
  shippingName: string;
  itemCount: number;
  firstItemName: string;
  wanted: number;
  shipped: number;
  returned: number;
}
