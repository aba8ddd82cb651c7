import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  runOnce,
  type Runner,
  type RunnerOptions,
} from 'graphile-worker';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { JobRegistry, type JobName } from './common/jobs.js';
import { InjectLogger } from './common/logger.js';
import { Config } from './config.js';
import { rows } from './database/sql.js';

/** What runs by the clock, in WIB-independent cron terms. */
const SCHEDULE: { task: JobName; match: string }[] = [
  { task: 'payments.reconcile', match: '* * * * *' },
  { task: 'payments.reconcile-recent', match: '40 18 * * *' },
  { task: 'payments.expire-holds', match: '* * * * *' },
  { task: 'reports.roll-up', match: '* * * * *' },
  { task: 'worker.free-abandoned', match: '* * * * *' },
  { task: 'catalog.turn-prices', match: '* * * * *' },
  { task: 'catalog.forget-pictures', match: '37 * * * *' },
  { task: 'reconciliation.check-invariants', match: '27 * * * *' },
  { task: 'chat.mail-unheard', match: '* * * * *' },
  { task: 'maintenance.sweep', match: '17 * * * *' },
  { task: 'media.sweep', match: '47 * * * *' },
];

const RESTART_DELAY_MS = 2_000;

/**
 * Minutes after which a job that is still running is taken for one whose worker was killed: graphile-worker itself
 * waits four hours. Longer than any call outside may take, and every job may run twice.
 */
const ABANDONED_AFTER = 5;

const DUE = `
  SELECT 1 FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
   WHERE t.identifier = ANY($1)
     AND (j.locked_at > now() - interval '5 seconds'
          OR j.is_available AND j.run_at <= now()
             AND (coalesce(q.is_available, true) OR q.locked_at > now() - interval '5 seconds')) LIMIT 1`;

/** Runs the registered jobs where this process has the role `worker`, and starts again when the database was away. */
@Injectable()
export class Worker implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: Runner | undefined;
  private isStopping = false;

  constructor(
    private readonly config: Config,
    private readonly jobs: JobRegistry,
    @InjectLogger() private readonly logger: Logger,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  onModuleInit(): void {
    this.jobs.on('worker.free-abandoned', () => this.freeAbandoned());
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.ROLES.includes('worker')) await this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.runner?.stop().catch(() => undefined);
  }

  /** Does everything that is due now, then returns. For tests, which must not wait for a clock. */
  async drain(): Promise<void> {
    // Graphile's own "once" does not wait until a job is noted as done, so it may miss those behind it in a queue.
    do await runOnce(this.options());
    while (await this.isSomethingDue());
  }

  private async isSomethingDue(): Promise<boolean> {
    const due = await rows(this.db, DUE, [[...this.jobs.handlers.keys()]]);
    return due.length > 0;
  }

  private async freeAbandoned(): Promise<void> {
    await this.db.query(
      `SELECT graphile_worker.force_unlock_workers(array_agg(locked_by)) FROM graphile_worker.jobs
        WHERE locked_at < now() - make_interval(mins => $1)`,
      [ABANDONED_AFTER],
    );
  }

  private async start(): Promise<void> {
    const cron = parseCronItems(
      SCHEDULE.map(({ task, match }) => ({ task, match, options: { backfillPeriod: 0 } })),
    );
    this.runner = await run({ ...this.options(), parsedCronItems: cron });
    this.runner.promise
      .catch((error: unknown) => this.logger.warn({ err: error }, 'the worker stopped'))
      .finally(() => {
        if (!this.isStopping) setTimeout(() => void this.restart(), RESTART_DELAY_MS);
      });
  }

  private async restart(): Promise<void> {
    if (this.isStopping) return;
    await this.start().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'the worker can not start yet');
      setTimeout(() => void this.restart(), RESTART_DELAY_MS);
    });
  }

  private options(): RunnerOptions {
    const handlers = [...this.jobs.handlers];
    return {
      connectionString: this.config.DATABASE_URL,
      maxPoolSize: 4,
      concurrency: 3,
      noHandleSignals: true,
      pollInterval: 1_000,
      taskList: Object.fromEntries(
        handlers.map(([name, handler]) => [name, (payload) => handler(payload as never)]),
      ),
      logger: new WorkerLogger(() => (level, message) => {
        const name: string = level;
        if (name === 'error') this.logger.error({ context: 'worker' }, message);
        else if (name === 'warning') this.logger.warn({ context: 'worker' }, message);
        else this.logger.debug({ context: 'worker' }, message);
      }),
    };
  }
}
