import type { LabelSize } from './label-facts.js';

export const PRINT_KINDS = ['labels', 'packing_slips', 'invoices'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];
export const PRINT_STATES = ['waiting', 'running', 'done', 'failed'] as const;
export type PrintState = (typeof PRINT_STATES)[number];
export const SKIP_CODES = ['not_found', 'not_shipped', 'not_paid'] as const;

/** An order of which there is nothing to print. */
export interface Skipped {
  number: string;
  code: (typeof SKIP_CODES)[number];
}

export interface PrintJob {
  id: string;
  kind: PrintKind;
  size: LabelSize | null;
  orders: string[];
  state: PrintState;
  done: number;
  skipped: Skipped[];
}
