import type { Schema } from '@hurtrock/api-client';
import type { PillLook } from '../../common/status-pill';

export type PaymentAlert = Schema<'PaymentAlertDto'>;
export type AlertKind = PaymentAlert['kind'];

const MONEY: PillLook = { tone: 'danger', icon: 'alert' };
const CARE: PillLook = { tone: 'warning', icon: 'alert' };

/** Red where money or goods are at stake, amber where something does not work as it should. */
export const ALERT_LOOKS: Record<AlertKind, PillLook> = {
  unmatched_payment: MONEY,
  amount_mismatch: MONEY,
  currency_mismatch: MONEY,
  livemode_mismatch: MONEY,
  double_payment: { tone: 'danger', icon: 'refund' },
  late_money: { tone: 'danger', icon: 'clock' },
  refund_failed: { tone: 'danger', icon: 'refund' },
  disputed: MONEY,
  charged_back: MONEY,
  reversed: MONEY,
  unknown_status: CARE,
  webhook_missing: CARE,
  clock_skew: { tone: 'warning', icon: 'clock' },
};

export const ALERT_KINDS = Object.keys(ALERT_LOOKS) as AlertKind[];
export const ALERT_STATES = ['open', 'resolved'] as const;
