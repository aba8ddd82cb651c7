import type { JsonObject } from '../core/json.js';
import type { CardBehaviour } from './cards.js';
import type { Channel } from './channels.js';

export interface ItemRecord {
  name: string;
  price: number;
  quantity: number;
}

/** A Snap page for one order. A new one for the same order takes its place as long as no method was chosen. */
export interface SnapRecord {
  token: string;
  orderId: string;
  createdAt: number;
  grossAmount: number;
  items: ItemRecord[];
  customer: { name: string; email: string | null };
  enabledPayments: Channel[];
  /** How long a method can be paid once chosen; `startsAt` null means from the choice on. */
  expiry: { startsAt: number | null; seconds: number } | null;
  /** When the page itself ends. */
  closesAt: number;
  canceledAt: number | null;
  finishUrl: string | null;
  /** `custom_field1` to `3`. */
  customFields: Record<string, string>;
  /** The card waiting for its one-time password. */
  pendingCard: PaidCard | null;
  /** What the transactions of this order say instead of the truth. */
  tampering: Tampering;
}

/** Never a full number. */
export interface PaidCard {
  masked: string;
  behaviour: CardBehaviour;
}

export interface Tampering {
  fields: JsonObject;
  imposedFee: number | null;
  remove: string[];
}

export type TransactionStatus =
  | 'pending'
  | 'capture'
  | 'settlement'
  | 'deny'
  | 'cancel'
  | 'expire'
  | 'failure'
  | 'refund'
  | 'partial_refund'
  | 'chargeback'
  | 'partial_chargeback';

export type FraudStatus = 'accept' | 'challenge' | 'deny';

export interface TransactionRecord {
  id: string;
  orderId: string;
  /** The page it was begun on. */
  token: string;
  channel: Channel;
  status: TransactionStatus;
  fraudStatus: FraudStatus | null;
  grossAmount: number;
  createdAt: number;
  expiresAt: number;
  settledAt: number | null;
  /** Fields of the method: numbers to pay to, the card's mask. */
  details: JsonObject;
  refunds: RefundRecord[];
  chargedBack: number;
}

export interface RefundRecord {
  id: number;
  key: string;
  amount: number;
  reason: string;
  createdAt: number;
  isDirect: boolean;
  bankConfirmedAt: number | null;
}

/** The first successful answer given under an idempotency key; null while its request still runs. */
export interface KeptAnswer {
  createdAt: number;
  answer: { status: number; headers: Record<string, string>; body: string } | null;
}
