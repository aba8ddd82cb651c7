import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const PROGRAM = resolve(__dirname, '../../payment-sandbox/dist/main.js');
export const STRIPE_KEY = 'sk_test_sandbox0123456789';
export const WEBHOOK_SECRET = 'whsec_sandbox0123456789';
export const MIDTRANS_KEY = 'SB-Mid-server-sandbox0123456789';

interface SandboxState {
  sessions: {
    id: string;
    client_reference_id: string;
    amount_total: number;
    url: string;
    metadata: Record<string, string>;
  }[];
  charges: { id: string; amount: number; payment_intent: string }[];
  refunds: { id: string; amount: number; status: string }[];
  ledger: { sessionId: string; clientReferenceId: string; captured: number; refunded: number }[];
}

export interface JournalEntry {
  method: string;
  path: string;
  idempotencyKey: string | null;
  body: Record<string, unknown>;
  status: number;
}

/** The payment sandbox, a program of its own, as the tests drive it. */
export class Sandbox {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Starts one on a free port. `webhookUrl` may be set later only by starting another, so most tests deliver by hand. */
  static start(webhookUrl = '', notificationUrl = ''): Promise<Sandbox> {
    const child = spawn(process.execPath, [PROGRAM], {
      env: {
        PATH: process.env['PATH'],
        SANDBOX_PORT: '0',
        SANDBOX_STRIPE_KEY: STRIPE_KEY,
        SANDBOX_STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
        SANDBOX_STRIPE_WEBHOOK_URL: webhookUrl,
        SANDBOX_MIDTRANS_SERVER_KEY: MIDTRANS_KEY,
        SANDBOX_MIDTRANS_NOTIFICATION_URL: notificationUrl,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new Promise((found, failed) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /listening on (http:\/\/\S+)/.exec(said)?.[1];
        if (address) found(new Sandbox(child, address));
      });
      child.once('exit', (code) => failed(new Error(`The payment sandbox ended with ${code}: ${said}`)));
    });
  }

  /** What the API must be told to use it. */
  get environment(): Record<string, string> {
    return {
      STRIPE_SECRET_KEY: STRIPE_KEY,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_API_BASE: this.url,
      MIDTRANS_SERVER_KEY: MIDTRANS_KEY,
      MIDTRANS_API_BASE: this.url,
    };
  }

  stop(): Promise<void> {
    return new Promise((done) => {
      this.child.once('exit', () => done());
      this.child.kill('SIGTERM');
    });
  }

  async ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
    const answer = await fetch(`${this.url}/_sandbox${path}`, {
      method,
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body && JSON.stringify(body),
    });
    const told = (await answer.json()) as T;
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(told)}`);
    return told;
  }

  state(): Promise<SandboxState> {
    return this.ask('GET', '/state');
  }

  async creations(): Promise<JournalEntry[]> {
    const { entries } = await this.ask<{ entries: JournalEntry[] }>(
      'GET',
      '/journal?method=POST&path=/v1/checkout/sessions',
    );
    return entries;
  }

  /** What the API asked of one path, with the answers' statuses. */
  async asked(path: string): Promise<string[]> {
    const { entries } = await this.ask<{ entries: JournalEntry[] }>('GET', `/journal?path=${path}`);
    return entries.map(({ method, status }) => `${method} ${status}`);
  }

  async sessionOf(orderNumber: string): Promise<string> {
    const { sessions } = await this.state();
    const session = sessions.filter(({ client_reference_id }) => client_reference_id === orderNumber).at(-1);
    if (!session) throw new Error(`The sandbox knows no session for ${orderNumber}`);
    return session.id;
  }

  async pay(orderNumber: string, outcome = 'succeeded'): Promise<void> {
    await this.ask('POST', `/sessions/${await this.sessionOf(orderNumber)}/pay`, { outcome });
  }

  /** The next API call that fits meets the fault. */
  fault(fault: {
    kind: string;
    match?: { method?: string; path?: string };
    times?: number;
    body?: unknown;
    status?: number;
    padBytes?: number;
    patch?: object;
  }): Promise<unknown> {
    return this.ask('POST', '/faults', fault);
  }
}
