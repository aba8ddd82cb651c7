import type { Permission } from '@hurtrock/shared/permissions';

export const REPORT_KINDS = ['stock', 'customers'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export const REPORT_STATES = ['waiting', 'running', 'done', 'failed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Names and addresses are for those who may read customers. */
export const PERMISSION_OF: Record<ReportKind, Permission> = {
  stock: 'products:read',
  customers: 'customers:read',
};

export interface ReportJob {
  id: string;
  kind: ReportKind;
  locale: 'id' | 'en';
  showsCosts: boolean;
  state: ReportState;
  done: number;
  total: number;
}
