import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, toPage, type Page } from '../../common/page.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { jobsIn, ONE_JOB, RETRY_JOB, type JobState } from './worker-jobs.queries.js';

export interface WorkerJob {
  id: number;
  task: string;
  state: JobState;
  attempts: number;
  maxAttempts: number;
  runAt: Date;
  createdAt: Date;
  lastError: string | null;
}

export interface AskedJobs {
  state: JobState;
  limit?: number;
  after?: string;
}

/** The work that is done later, as admins see it. */
@Injectable()
export class WorkerJobsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async list({ state, limit = DEFAULT_LIMIT, after }: AskedJobs): Promise<Page<WorkerJob>> {
    const [before = null] = decodeCursor(after, ['number']) ?? [];
    const found = await rows<WorkerJob>(this.db, jobsIn(state), [before, limit + 1]);
    return toPage(
      found,
      limit,
      (job) => job,
      (job) => [job.id],
    );
  }

  /** Throws `not_found` where it is done meanwhile, or runs just now. */
  async retry(actor: Actor, id: number): Promise<WorkerJob> {
    return inTransaction(this.db, async (tx) => {
      const [before] = await rows<WorkerJob>(tx, ONE_JOB, [id]);
      const retried = await rows(tx, RETRY_JOB, [id]);
      if (!before || retried.length === 0) throw new AppError('not_found');
      await this.audit.record(tx, {
        ...{ actor: actorRef(actor), action: 'job.retried', entity: 'job', entityId: String(id) },
        before: { task: before.task, attempts: before.attempts, lastError: before.lastError },
      });
      const [job] = await rows<WorkerJob>(tx, ONE_JOB, [id]);
      return job!;
    });
  }
}
