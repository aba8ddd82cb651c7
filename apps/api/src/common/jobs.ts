import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** All work that is done later, by name, with what it is told. A lower module enqueues; an upper one may handle. */
export interface Jobs {
  'mail.send': { mailId: string };
  'auth.mail-reset-link': { email: string };
  'orders.adopt-guest-orders': { userId: string };
  'payments.settle': { attemptId: string };
  'payments.close-attempts': { orderId: string };
  'payments.close-attempt': { attemptId: string };
  'payments.collect-cash': { orderId: string };
  'payments.refund-unwanted': { attemptId: string };
  'payments.reconcile': Record<string, never>;
  'payments.reconcile-recent': Record<string, never>;
  'payments.expire-holds': Record<string, never>;
  'reconciliation.check-invariants': Record<string, never>;
  'media.render': { pictureId: string };
  'media.render-avif': { pictureId: string };
  'media.delete-files': { key: string };
  'media.sweep': Record<string, never>;
  'catalog.show-picture': { pictureId: string };
  'catalog.forget-pictures': Record<string, never>;
  'catalog.renew-words': { categoryId: string; after?: string };
  'catalog.turn-prices': Record<string, never>;
  'inventory.mail-alerts': Record<string, never>;
  'inventory.show-levels': { productId: string };
  'orders.backorders-allotted': { orderId: string; occasion: string };
  'documents.issue': {
    orderId: string;
    kind: 'invoice' | 'receipt' | 'credit_note';
    creditNoteId?: string;
  };
  'documents.print': { printJobId: string };
  'documents.forget-prints': Record<string, never>;
  'reports.roll-up': Record<string, never>;
  'reports.write': { reportJobId: string };
  'reports.forget-files': Record<string, never>;
  'privacy.forget-goodbye': { dedupeKey: string };
  'chat.mail-unheard': Record<string, never>;
  'maintenance.sweep': Record<string, never>;
  'worker.free-abandoned': Record<string, never>;
}

export type JobName = keyof Jobs;

interface JobOptions {
  /** At most one waiting job has this key; a second one replaces it. */
  key?: string;
  /** Seconds from now. */
  delay?: number;
  /** Larger ones wait for smaller ones; 0 unless told. */
  priority?: number;
  /** Jobs of one queue are done one after the other. */
  queue?: string;
}

/** Enqueues inside the transaction that causes the work: it exists if and only if the cause was committed. */
export async function addJob<N extends JobName>(
  tx: EntityManager,
  name: N,
  payload: Jobs[N],
  { key, delay = 0, priority = 0, queue }: JobOptions = {},
): Promise<void> {
  await tx.query(
    `SELECT graphile_worker.add_job($1, $2::json, run_at => now() + make_interval(secs => $3), job_key => $4, priority => $5, queue_name => $6, max_attempts => 25)`,
    [name, JSON.stringify(payload), delay, key ?? null, priority, queue ?? null],
  );
}

/** The same as a part of the statement that writes the cause. `payload` is SQL for json. */
export const addJobSql = (name: JobName, payload: string): string =>
  `graphile_worker.add_job('${name}', ${payload}, max_attempts => 25)`;

type Handler = (payload: never) => Promise<void>;

/** Which module does which job. Modules register themselves when they start; the worker process runs what is here. */
@Injectable()
export class JobRegistry {
  readonly handlers = new Map<JobName, Handler>();

  on<N extends JobName>(name: N, handler: (payload: Jobs[N]) => Promise<void>): void {
    if (this.handlers.has(name)) throw new Error(`Two modules handle ${name}`);
    this.handlers.set(name, handler);
  }
}
