import { isLoopback } from './loopback.js';

/** One message on its way to the shop. */
export interface Delivery {
  id: string;
  body: string;
  state: 'pending' | 'dropped' | 'delivered' | 'failed';
  attempts: DeliveryAttempt[];
}

export interface DeliveryAttempt {
  at: string;
  /** The receiver's status, or null when there was no answer. */
  status: number | null;
  error: string | null;
}

export type DeliveryMode = 'deliver' | 'hold' | 'drop';

export interface WebhookSenderOptions {
  url: string | null;
  /** Headers for one attempt, made anew each time: signatures carry the moment of sending. */
  headers: (body: string) => Record<string, string>;
  /** Seconds of real time before the next try, given the tries so far; null when there will be none. */
  retryAfter: (attempts: DeliveryAttempt[]) => number | null;
  /** How often one message follows a 307 or 308; other redirections are answers like any. */
  redirects: number;
  /** How long an answer may take. */
  timeoutSeconds: number;
  /** Awaited before each attempt: what a message tells must be on disk before it is told. */
  saved: () => Promise<void>;
}

export interface ReleaseOptions {
  copies: number;
  isReversed: boolean;
  withDropped: boolean;
  /** Only these, delivered already or not; null means everything undelivered. */
  ids: string[] | null;
}

/** Sends messages in order, tries again on its schedule, and can be told to hold or to lose them. Knows no gateway. */
export class WebhookSender {
  private currentMode: DeliveryMode = 'deliver';
  private deliveries: Delivery[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private readonly timers = new Set<NodeJS.Timeout>();
  private isClosed = false;

  constructor(private readonly options: WebhookSenderOptions) {}

  /** Where messages go; whoever starts the sandbox first learns the shop's address only later. */
  set url(url: string) {
    this.options.url = url;
  }

  /** Takes back what a former run had not delivered. */
  restore(deliveries: Delivery[], mode: DeliveryMode): void {
    this.deliveries = deliveries;
    this.mode = mode;
  }

  get mode(): DeliveryMode {
    return this.currentMode;
  }

  /** Messages that were held go out when the mode is `deliver` again. */
  set mode(mode: DeliveryMode) {
    this.currentMode = mode;
    if (mode !== 'deliver') return;
    for (const delivery of this.deliveries) if (delivery.state === 'pending') this.enqueue(delivery);
  }

  list(): Delivery[] {
    return this.deliveries;
  }

  find(id: string): Delivery | undefined {
    return this.deliveries.find((delivery) => delivery.id === id);
  }

  send(id: string, body: string): void {
    const hasReceiver = this.options.url !== null && this.mode !== 'drop';
    const delivery: Delivery = { id, body, state: hasReceiver ? 'pending' : 'dropped', attempts: [] };
    this.deliveries.push(delivery);
    if (hasReceiver) this.enqueue(delivery);
  }

  /** Forgets deliveries that are settled and no longer wanted. */
  forget(isOld: (delivery: Delivery) => boolean): void {
    this.deliveries = this.deliveries.filter((delivery) => !isOld(delivery));
  }

  /** Resolves when every message that may be sent now has been tried once. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** Sends everything undelivered now, in whatever mode, and answers what the receiver said. */
  async release(wanted: ReleaseOptions): Promise<Delivery[]> {
    await this.queue;
    const open = this.deliveries.filter((delivery) =>
      wanted.ids === null ? isUndelivered(delivery, wanted.withDropped) : wanted.ids.includes(delivery.id),
    );
    if (wanted.isReversed) open.reverse();
    for (const delivery of open) {
      await Promise.all(Array.from({ length: wanted.copies }, () => this.attempt(delivery)));
      if (delivery.state !== 'delivered') this.planRetry(delivery);
    }
    return open;
  }

  /** Posts one body outside the books, for messages that no state stands behind. */
  async post(body: string, headers = this.options.headers(body)): Promise<DeliveryAttempt> {
    const at = new Date().toISOString();
    if (this.options.url === null) return { at, status: null, error: 'no webhook URL is configured' };
    const init: RequestInit = {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(this.options.timeoutSeconds * 1000),
    };
    try {
      const response = await followed(this.options.url, init, this.options.redirects);
      return { at, status: response.status, error: null };
    } catch (error) {
      return { at, status: null, error: error instanceof Error ? error.name : 'Error' };
    }
  }

  reset(): void {
    this.clearTimers();
    this.deliveries = [];
    this.currentMode = 'deliver';
  }

  close(): void {
    this.isClosed = true;
    this.clearTimers();
  }

  private clearTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private enqueue(delivery: Delivery): void {
    this.queue = this.queue.then(async () => {
      if (this.isClosed || this.mode !== 'deliver' || delivery.state !== 'pending') return;
      await this.attempt(delivery);
      this.planRetry(delivery);
    });
  }

  private async attempt(delivery: Delivery): Promise<void> {
    await this.options.saved();
    const result = await this.post(delivery.body);
    delivery.attempts.push(result);
    if (result.status !== null && result.status >= 200 && result.status < 300) delivery.state = 'delivered';
    await this.options.saved();
  }

  private planRetry(delivery: Delivery): void {
    if (delivery.state === 'delivered' || this.isClosed) return;
    const seconds = this.options.retryAfter(delivery.attempts);
    delivery.state = seconds === null ? 'failed' : 'pending';
    if (seconds === null) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.enqueue(delivery);
    }, seconds * 1000);
    this.timers.add(timer);
  }
}

async function followed(url: string, init: RequestInit, redirects: number): Promise<Response> {
  const response = await fetch(url, init);
  await response.arrayBuffer();
  const target = new URL(response.headers.get('location') ?? url, url);
  const isFollowed = [307, 308].includes(response.status) && isLoopback(target.hostname);
  return isFollowed && redirects > 0 ? followed(target.href, init, redirects - 1) : response;
}

function isUndelivered(delivery: Delivery, withDropped: boolean): boolean {
  return (
    delivery.state === 'pending' ||
    delivery.state === 'failed' ||
    (withDropped && delivery.state === 'dropped')
  );
}
