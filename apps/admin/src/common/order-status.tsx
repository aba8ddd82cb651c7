import type { Schema } from '@hurtrock/api-client';
import { useMessages } from './messages';
import { StatusPill, type PillLook } from './status-pill';

export type OrderStatus = Schema<'AdminOrderSummaryDto'>['status'];

export const ORDER_LOOKS: Record<OrderStatus, PillLook> = {
  pending: { tone: 'warning', icon: 'clock' },
  paid: { tone: 'success', icon: 'checkCircle' },
  shipped: { tone: 'info', icon: 'truck' },
  delivered: { tone: 'done', icon: 'check' },
  cancelled: { tone: 'danger', icon: 'ban' },
};

export function OrderStatusPill({ status }: { status: OrderStatus }) {
  const t = useMessages().orderStatus;
  return <StatusPill {...ORDER_LOOKS[status]}>{t[status]}</StatusPill>;
}
