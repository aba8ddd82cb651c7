import type { Locale } from '@hurtrock/shared/format';

export interface LinkMailData {
  name: string;
  /** An address of this shop, made from PUBLIC_URL alone. */
  link: string;
}

/** Amounts are whole rupiah; optional facts are shown where they are known. */
export interface OrderMailData {
  name: string;
  orderNumber: string;
  link: string;
  lines: { name: string; quantity: number; lineTotal: number }[];
  subtotal: number;
  shippingTotal: number;
  total: number;
  payUntil?: string;
  /** Banks and numbers to pay to, one a line. */
  payTo?: string[];
  invoiceNumber?: string;
  courierName?: string;
  trackingNumber?: string;
  trackingUrl?: string;
  refunded?: number;
  /** The lines are those of one parcel or one cancellation, not of the order: its sums are not theirs. */
  isPart?: boolean;
  /** Units that are still to be sent. */
  toFollow?: number;
  /** Goods on their way back, one a line. */
  returned?: string[];
  /** What the shop says to the buyer, or the buyer to the shop. */
  answer?: string;
  /** What the shop will pay back. */
  refundDue?: number;
}

/** For staff: what runs short; `others` are more than a mail names. */
export interface StockMailData extends LinkMailData {
  products: { name: string; sku: string; level: 'low' | 'critical' | 'out'; available: number }[];
  others: number;
}

/** For staff: what somebody wrote on the store page. */
export interface ContactMailData extends LinkMailData {
  from: string;
  email: string;
  phone?: string;
  subject: string;
  message: string;
}

/** What was said in the chat and not heard: to staff, or to the shopper. */
export interface ChatMailData extends LinkMailData {
  /** One message each, the last ones. */
  said: string[];
}

/** Every mail the shop writes, and what each must be told. */
export interface Mails {
  verify_email: LinkMailData;
  reset_password: LinkMailData;
  invitation: LinkMailData;
  order_placed: OrderMailData;
  payment_instructions: OrderMailData;
  payment_received: OrderMailData;
  payment_failed: OrderMailData;
  payment_expired: OrderMailData;
  order_shipped: OrderMailData;
  order_delivered: OrderMailData;
  order_cancelled: OrderMailData;
  order_lines_cancelled: OrderMailData;
  order_refunded: OrderMailData;
  backorder_arrived: OrderMailData;
  return_requested: OrderMailData;
  return_approved: OrderMailData;
  return_rejected: OrderMailData;
  return_received: OrderMailData;
  stock_low: StockMailData;
  contact_message: ContactMailData;
  chat_waiting: ChatMailData;
  chat_answer: ChatMailData;
  account_erased: LinkMailData;
}

export type MailKind = keyof Mails;

/** Mails whose link acts for the account itself: whoever reads one can take the account over. */
export const ACCOUNT_MAILS: readonly MailKind[] = ['verify_email', 'reset_password', 'invitation'];

/** A mail to write: its kind decides its data. The same `dedupeKey` is never mailed twice. */
export type MailToQueue = {
  [K in MailKind]: {
    kind: K;
    dedupeKey: string;
    to: string;
    /** Who gets the answer, when that is not the shop. */
    replyTo?: string;
    locale: Locale;
    orderNumber?: string;
    data: Mails[K];
  };
}[MailKind];
