import { can } from '@hurtrock/shared/permissions';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import type { PrintJob, PrintKind } from './print-job.js';
import { ADD, READ, READ_FILE } from './print-jobs.queries.js';

const QUEUE = 'print';
const A_DAY = 86_400;

/** Many papers in one file, drawn one file after the other by the worker. */
@Injectable()
export class PrintJobsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async add(
    { userId }: Actor,
    { kind, size, orders }: Pick<PrintJob, 'kind' | 'orders'> & { size?: PrintJob['size'] },
  ): Promise<PrintJob> {
    return inTransaction(this.db, async (tx) => {
      const ofLabels = kind === 'labels' ? (size ?? '100x150') : null;
      const [job] = await rows<PrintJob>(tx, ADD, [userId, kind, ofLabels, orders]);
      await addJob(tx, 'documents.print', { printJobId: job!.id }, { queue: QUEUE });
      await addJob(tx, 'documents.forget-prints', {}, { key: `forget-print-${job!.id}`, delay: A_DAY + 60 });
      return job!;
    });
  }

  async read(actor: Actor, id: string): Promise<PrintJob> {
    const [job] = await rows<PrintJob>(this.db, READ, whose(actor, id));
    if (!job) throw new AppError('not_found');
    return job;
  }

  /** Throws `not_found` before it is done. */
  async readFile(actor: Actor, id: string): Promise<{ kind: PrintKind; file: Buffer }> {
    const [job] = await rows<{ kind: PrintKind; file: Buffer | null }>(this.db, READ_FILE, whose(actor, id));
    if (!job?.file) throw new AppError('not_found');
    return { kind: job.kind, file: job.file };
  }
}

const whose = ({ userId, role }: Actor, id: string): unknown[] => [id, userId, can(role, 'shop:admin')];
