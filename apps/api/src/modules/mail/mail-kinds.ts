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
}

/** Every mail the shop writes, and what each must be told. */
export interface Mails {
  verify_email: LinkMailData;
  reset_password: LinkMailData;
  order_placed: OrderMailData;
  payment_instructions: OrderMailData;
  payment_received: OrderMailData;
  payment_failed: OrderMailData;
  payment_expired: OrderMailData;
  order_shipped: OrderMailData;
  order_delivered: OrderMailData;
  order_cancelled: OrderMailData;
  order_refunded: OrderMailData;
}

export type MailKind = keyof Mails;

/** Mails whose link acts for the account itself: whoever reads one can take the account over. */
export const ACCOUNT_MAILS: readonly MailKind[] = ['verify_email', 'reset_password'];

/** A mail to write: its kind decides its data. The same `dedupeKey` is never mailed twice. */
export type MailToQueue = {
  [K in MailKind]: {
    kind: K;
    dedupeKey: string;
    to: string;
    locale: Locale;
    orderNumber?: string;
    data: Mails[K];
  };
}[MailKind];
