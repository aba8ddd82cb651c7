import type { Schema } from '@hurtrock/api-client';
import type { PillLook } from '../../common/status-pill';

export type RestockOrder = Schema<'RestockOrderDto'>;
export type RestockSummary = Schema<'RestockOrderSummaryDto'>;
export type RestockStatus = RestockSummary['status'];

export const RESTOCK_STATUSES: RestockStatus[] = [
  'pending',
  'ordered',
  'partly_received',
  'received',
  'cancelled',
];

export const RESTOCK_LOOKS: Record<RestockStatus, PillLook> = {
  pending: { tone: 'neutral', icon: 'edit' },
  ordered: { tone: 'info', icon: 'truck' },
  partly_received: { tone: 'warning', icon: 'box' },
  received: { tone: 'success', icon: 'check' },
  cancelled: { tone: 'danger', icon: 'ban' },
};
