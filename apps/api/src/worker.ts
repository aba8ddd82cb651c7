import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  runOnce,
  type Runner,
  type RunnerOptions,
} from 'graphile-worker';
import type { Logger } from 'pino';
import { JobRegistry, type JobName } from './common/jobs.js';
import { InjectLogger } from './common/logger.js';
import { Config } from './config.js';

/** What runs by the clock, in WIB-independent cron terms. */
const SCHEDULE: { task: JobName; match: string }[] = [
  { task: 'payments.reconcile', match: '* * * * *' },
  { task: 'payments.expire-holds', match: '* * * * *' },
  { task: 'maintenance.sweep', match: '17 * * * *' },
];

const RESTART_DELAY_MS = 2_000;

/** Runs the registered jobs where this process has the role `worker`, and starts again when the database was away. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: Runner | undefined;
  private isStopping = false;

  constructor(
    private readonly config: Config,
    private readonly registry: JobRegistry,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.ROLES.includes('worker')) await this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.runner?.stop().catch(() => undefined);
  }

  /** Does everything that is due now, then returns. For tests, which must not wait for a clock. */
  async drain(): Promise<void> {
    await runOnce(this.options());
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
    const handlers = [...this.registry.handlers];
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
