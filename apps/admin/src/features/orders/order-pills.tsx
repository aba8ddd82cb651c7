import { useMessages } from '../../common/messages';
import { StatusPill } from '../../common/status-pill';
import {
  ATTEMPT_LOOKS,
  FULFILMENT_LOOKS,
  PAYMENT_LOOKS,
  REFUND_LOOKS,
  type Fulfilment,
  type Payment,
  type PaymentStatus,
  type Refund,
} from './order-looks';

export function PaymentStatusPill({ status }: { status: PaymentStatus }) {
  const t = useMessages().paymentStatus;
  return <StatusPill {...PAYMENT_LOOKS[status]}>{t[status]}</StatusPill>;
}

export function FulfilmentPill({ fulfilment }: { fulfilment: Fulfilment }) {
  const t = useMessages().fulfilment;
  return <StatusPill {...FULFILMENT_LOOKS[fulfilment]}>{t[fulfilment]}</StatusPill>;
}

export function AttemptPill({ state }: { state: Payment['state'] }) {
  const t = useMessages().paymentStates;
  return <StatusPill {...ATTEMPT_LOOKS[state]}>{t[state]}</StatusPill>;
}

export function RefundPill({ state }: { state: Refund['state'] }) {
  const t = useMessages().refundStates;
  return <StatusPill {...REFUND_LOOKS[state]}>{t[state]}</StatusPill>;
}
