import type { Schema } from '@hurtrock/api-client';
import type { PillLook } from '../../common/status-pill';

export type AdminReturn = Schema<'AdminReturnDto'>;
export type ReturnStatus = AdminReturn['status'];

export const RETURN_LOOKS: Record<ReturnStatus, PillLook> = {
  requested: { tone: 'warning', icon: 'clock' },
  approved: { tone: 'info', icon: 'truck' },
  rejected: { tone: 'danger', icon: 'x' },
  cancelled: { tone: 'neutral', icon: 'ban' },
  received: { tone: 'done', icon: 'check' },
};

export const RETURN_STATUSES = Object.keys(RETURN_LOOKS) as ReturnStatus[];
