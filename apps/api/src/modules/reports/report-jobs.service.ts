import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { can } from '@hurtrock/shared/permissions';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { PERMISSION_OF, type ReportJob, type ReportKind } from './report-job.js';
import { ADD, COUNTS, READ, READ_FILE } from './report-jobs.queries.js';

const QUEUE = 'reports';
const A_DAY = 86_400;

/** Reports that take longer than somebody waits for an answer. */
@Injectable()
export class ReportJobsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Throws `forbidden` for a report of what this person may not read. */
  async add({ userId, role }: Actor, kind: ReportKind, locale: 'id' | 'en'): Promise<ReportJob> {
    if (!can(role, PERMISSION_OF[kind])) throw new AppError('forbidden');
    return inTransaction(this.db, async (tx) => {
      const [counted] = await rows<{ total: number }>(tx, COUNTS[kind]);
      const [job] = await rows<ReportJob>(tx, ADD, [
        ...[userId, kind, locale, can(role, 'costs:read'), counted!.total],
      ]);
      await addJob(tx, 'reports.write', { reportJobId: job!.id }, { queue: QUEUE });
      await addJob(tx, 'reports.forget-files', {}, { key: `forget-report-${job!.id}`, delay: A_DAY + 60 });
      return job!;
    });
  }

  async read({ userId }: Actor, id: string): Promise<ReportJob> {
    const [job] = await rows<ReportJob>(this.db, READ, [id, userId]);
    if (!job) throw new AppError('not_found');
    return job;
  }

  /** Throws `not_found` before it is done. */
  async readFile(
    { userId }: Actor,
    id: string,
  ): Promise<{ kind: ReportKind; locale: 'id' | 'en'; file: Buffer }> {
    const [job] = await rows<{ kind: ReportKind; locale: 'id' | 'en'; file: Buffer }>(this.db, READ_FILE, [
      id,
      userId,
    ]);
    if (!job) throw new AppError('not_found');
    return job;
  }
}
