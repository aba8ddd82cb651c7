import type { Schema } from '@hurtrock/api-client';

export type DailyReport = Schema<'DailyReportDto'>;
export type ReportLine = DailyReport['lines'][number];

export const add = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
