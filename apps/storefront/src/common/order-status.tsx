import type { Schema } from '@hurtrock/api-client';
import { Badge, type Tone } from '@hurtrock/ui/badge';
import { useMessages } from './messages';

type Order = Schema<'OrderDto'>;

/** Cash on delivery that was agreed on: what is waited for is the courier. */
export const isCashAgreed = ({
  status,
  paymentStatus,
  paymentMethod,
}: Pick<Order, 'status' | 'paymentStatus' | 'paymentMethod'>): boolean =>
  status === 'pending' && paymentStatus === 'awaiting' && paymentMethod === 'cash_on_delivery';

const STATUS_TONES: Record<Order['status'], Tone> = {
  pending: 'warning',
  paid: 'success',
  shipped: 'info',
  delivered: 'done',
  cancelled: 'danger',
};

const PAYMENT_TONES: Record<Order['paymentStatus'], Tone> = {
  unpaid: 'warning',
  awaiting: 'warning',
  under_review: 'warning',
  paid: 'success',
  partially_refunded: 'neutral',
  refunded: 'neutral',
  refund_due: 'warning',
  disputed: 'danger',
  charged_back: 'danger',
  reversed: 'danger',
};

interface StatusBadgeProps {
  status: Order['status'];
  /** Nothing is paid before the courier comes. */
  isCash?: boolean;
}

export function StatusBadge({ status, isCash = false }: StatusBadgeProps) {
  const t = useMessages().order;
  return <Badge tone={STATUS_TONES[status]}>{isCash ? t.cashStatus : t.status[status]}</Badge>;
}

export function PaymentBadge({ status }: { status: Order['paymentStatus'] }) {
  const t = useMessages().order;
  return <Badge tone={PAYMENT_TONES[status]}>{t.paymentStatus[status]}</Badge>;
}
