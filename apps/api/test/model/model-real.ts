import { setTimeout as wait } from 'node:timers/promises';
import { run, Logger, type Runner } from 'graphile-worker';
import { JobRegistry, type JobName } from '../../src/common/jobs.js';
import { rows } from '../../src/database/sql.js';
import type { Answer, Client } from '../client.js';
import { Client as Browser } from '../client.js';
import { aProduct, openShop, type TestProduct } from '../factories.js';
import { aReceipt, offerManualPayments } from '../manual-payments.js';
import { anAccount, sessionOf } from '../people.js';
import { ApiProcess } from '../processes.js';
import { WebhookRelay } from '../relay.js';
import { Sandbox } from '../sandbox.js';
import { startTestApp, type TestApp } from '../test-app.js';

export const COMPANIES = ['stripe', 'midtrans'] as const;
type Company = (typeof COMPANIES)[number];

const PREFIX: Record<Company, string> = { stripe: '', midtrans: '/midtrans' };
const PATHS = ['/v1/*', '/v2/*', '/snap/*'];

/** What one run of the model works with: products and people of its own. */
export interface Stage {
  products: TestProduct[];
  shoppers: Client[];
  staff: Client;
  admin: Client;
}

/**
 * Two API processes on one database, a payment sandbox whose messages wait, and a worker without a clock: jobs are done
 * at once, and what the clock would start is started by the run.
 */
export class RealShop {
  receipt!: Buffer;
  private turn = 0;
  private readonly told = new Set<string>();
  private starting: Promise<unknown> | null = null;

  private constructor(
    readonly app: TestApp,
    readonly sandbox: Sandbox,
    private readonly relays: WebhookRelay[],
    private readonly processes: ApiProcess[],
    private readonly worker: Runner,
    private readonly people: { staff: string; admin: string },
  ) {}

  static async start(): Promise<RealShop> {
    const relays = [await WebhookRelay.start('stripe'), await WebhookRelay.start('midtrans')];
    const sandbox = await Sandbox.start(relays[0]!.url, relays[1]!.url);
    const app = await startTestApp(sandbox.environment);
    await openShop(app.db);
    await offerManualPayments(app.db);
    for (const company of COMPANIES)
      await sandbox.ask('POST', `${PREFIX[company]}/webhooks`, { mode: 'hold' });
    const start = (): Promise<ApiProcess> =>
      ApiProcess.start(app.databaseUrl, { ...sandbox.environment, LOG_LEVEL: 'error' });
    const processes = await Promise.all([start(), start()]);
    const people = {
      staff: (await anAccount(app, { role: 'staff' })).id,
      admin: (await anAccount(app, { role: 'admin' })).id,
    };
    const shop = new RealShop(app, sandbox, relays, processes, await startWorker(app), people);
    shop.receipt = await aReceipt();
    shop.aim();
    return shop;
  }

  async stop(): Promise<void> {
    await this.starting;
    await this.worker.stop();
    await Promise.all(this.processes.map((process) => process.stop()));
    await this.app.stop().finally(() => {
      for (const { stop } of this.relays.map((relay) => ({ stop: () => relay.stop() }))) void stop();
      return this.sandbox.stop();
    });
  }

  /** Nothing of the runs before is left: no fault, no message on its way, no limit counted. */
  async newStage(products: { price: number; stock: number }[]): Promise<Stage> {
    await this.answers();
    await this.pending();
    await this.app.db.query('DELETE FROM rate_limit');
    const made: TestProduct[] = [];
    for (const facts of products)
      made.push(await aProduct(this.app.db, { ...facts, weightGrams: 1000, size: [10, 10, 10] }));
    const shoppers = [new Browser(this.url), new Browser(this.url)];
    return { products: made, shoppers, ...(await this.signIn()) };
  }

  /** Staff begin a new day: their sessions end sooner than a run. */
  async signIn(): Promise<Pick<Stage, 'staff' | 'admin'>> {
    const { staff, admin } = this.people;
    return { staff: await sessionOf(this.app, staff), admin: await sessionOf(this.app, admin) };
  }

  /** The next process that lives. */
  get url(): string {
    this.turn += 1;
    const alive = this.processes.filter((process) => process.isAlive && process.url !== '');
    return alive[this.turn % alive.length]!.url;
  }

  /** The same browser at the process whose turn it is. An answer of 500 is never right. */
  async as<T = { code?: string }>(
    who: Client,
    request: (client: Client) => Promise<Answer<T>>,
    url = this.url,
  ): Promise<Answer<T>> {
    const twin = new Browser(url);
    for (const [name, value] of who.cookies) twin.cookies.set(name, value);
    const answer = await request(twin);
    for (const [name, value] of twin.cookies) who.cookies.set(name, value);
    const { code } = answer.body as { code?: string };
    if (answer.status === 500 || code === 'unavailable')
      throw new Error(`The shop answered ${answer.status} ${JSON.stringify(answer.body)}: ${this.said()}`);
    return answer;
  }

  /** Returns when no job is due any more. */
  async idle(): Promise<void> {
    const due = `SELECT FROM graphile_worker._private_jobs
                  WHERE locked_at IS NOT NULL OR run_at <= now() AND attempts < max_attempts LIMIT 1`;
    while ((await rows(this.app.db, due)).length > 0) await wait(4);
  }

  /** Jobs that wait for their next try, or all that wait for whatever, are due now. */
  async hurry(condition = 'attempts > 0'): Promise<void> {
    // One that began before the company answered again may still fail.
    await this.idle();
    await this.app.db.query(
      `UPDATE graphile_worker._private_jobs SET run_at = now(), attempts = least(attempts, 5)
        WHERE locked_at IS NULL AND run_at > now() AND ${condition}`,
    );
    await this.idle();
  }

  async job(name: JobName): Promise<void> {
    await this.app.runJob(name);
    await this.idle();
  }

  /** Time passes for the shop and for the companies alike. */
  async later(minutes: number): Promise<void> {
    await this.sandbox.ask('POST', '/clock', { advanceSeconds: minutes * 60 });
    await this.app.moveClock(`${minutes} minutes`);
  }

  async fails(kind: 'error_before' | 'error_after'): Promise<void> {
    await this.answers();
    for (const path of PATHS) await this.sandbox.fault({ kind, times: 100_000, match: { path } });
  }

  async answers(): Promise<void> {
    await this.sandbox.ask('DELETE', '/faults');
  }

  /** Messages about to be delivered, of one company, in their order. They count as delivered from now on. */
  private async take(company: Company): Promise<string[]> {
    const { deliveries } = await this.sandbox.ask<{ deliveries: { id: string }[] }>(
      'GET',
      `${PREFIX[company]}/webhooks`,
    );
    const fresh = deliveries.map(({ id }) => id).filter((id) => !this.told.has(id));
    for (const id of fresh) this.told.add(id);
    return fresh;
  }

  /** All messages on their way, which are lost unless somebody delivers them. */
  async pending(): Promise<{ company: Company; id: string }[]> {
    const found: { company: Company; id: string }[] = [];
    for (const company of COMPANIES) for (const id of await this.take(company)) found.push({ company, id });
    return found;
  }

  async deliver({ company, id }: { company: Company; id: string }, copies: number): Promise<void> {
    const path = `${PREFIX[company]}/webhooks/release`;
    const { deliveries } = await this.sandbox.ask<{ deliveries: { attempts: { status: number }[] }[] }>(
      'POST',
      path,
      { ids: [id], copies },
    );
    const statuses = deliveries.flatMap(({ attempts }) => attempts.map(({ status }) => status));
    if (statuses.some((status) => status !== 200))
      throw new Error(`The webhook answered ${String(statuses)}`);
    await this.idle();
  }

  /** Does something at the second process, which dies as soon as the company was asked, and begins another one. */
  async killDuring(
    match: { method: string; path: string },
    request: (url: string) => Promise<unknown>,
  ): Promise<void> {
    await this.starting;
    const victim = this.processes[1]!;
    await this.sandbox.fault({ kind: 'hold', match });
    let isOver = false;
    const outcome = request(victim.url).catch(() => undefined);
    void outcome.finally(() => (isOver = true));
    while (!isOver && (await this.held()) === 0) await wait(5);
    await victim.kill();
    await outcome;
    await this.answers();
    this.processes[1] = victim;
    this.aim();
    this.starting = ApiProcess.start(this.app.databaseUrl, {
      ...this.sandbox.environment,
      LOG_LEVEL: 'error',
    }).then((next) => {
      this.processes[1] = next;
      this.aim();
    });
  }

  /** The last that the processes wrote about their mistakes. */
  private said(): string {
    return this.processes.map(({ output }) => output.slice(-2_000)).join('\n');
  }

  private async held(): Promise<number> {
    return (await this.sandbox.ask<{ heldRequests: number }>('GET', '/faults')).heldRequests;
  }

  /** Messages go to whoever lives. */
  private aim(): void {
    const urls = this.processes.filter(({ isAlive }) => isAlive).map(({ url }) => url);
    for (const { targets } of this.relays) targets.splice(0, Infinity, ...urls);
  }
}

/** Does what is due as it comes, and nothing by the clock. */
function startWorker({ app, databaseUrl }: TestApp): Promise<Runner> {
  const { handlers } = app.get(JobRegistry);
  return run({
    connectionString: databaseUrl,
    concurrency: 3,
    noHandleSignals: true,
    pollInterval: 100,
    taskList: Object.fromEntries(
      [...handlers].map(([name, handler]) => [name, (payload) => handler(payload as never)]),
    ),
    logger: new Logger(() => () => undefined),
  });
}
