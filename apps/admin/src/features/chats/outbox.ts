import { isProblem } from '../../common/problem';
import type { Outgoing } from './chat-model';

/** A message that is written and not known to be stored. */
export type Unsent = Outgoing & {
  conversationId: string;
  writtenAt: string;
  state: 'waiting' | 'sending' | 'failed';
  /** Why the API refused it; asking again would not help by itself. */
  error?: unknown;
};

export type SendOutgoing = (unsent: Unsent) => Promise<unknown>;

const RETRY_MS = 4_000;

/**
 * Keeps what was written until the shop has stored it. Each message carries its own id, so that one whose answer was
 * lost is the same message when it is sent again. In one conversation they go one after the other, in order.
 */
export class Outbox {
  private unsent: readonly Unsent[];
  private readonly busy = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly send: SendOutgoing,
    private readonly storage: { load: () => Unsent[]; save: (unsent: readonly Unsent[]) => void },
  ) {
    this.unsent = storage.load().map((each) => ({ ...each, state: 'waiting' }));
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly list = () => this.unsent;

  add(conversationId: string, outgoing: Outgoing): void {
    const fresh: Unsent = {
      ...outgoing,
      conversationId,
      writtenAt: new Date().toISOString(),
      state: 'waiting',
    };
    this.change([...this.unsent, fresh]);
    this.flush();
  }

  retry(clientId: string): void {
    this.update(clientId, { state: 'waiting', error: undefined });
    this.flush();
  }

  discard(clientId: string): void {
    this.change(this.unsent.filter((each) => each.clientId !== clientId));
  }

  /** Sends whatever waits; called when the network is back, and by itself a little later. */
  flush(): void {
    clearTimeout(this.timer);
    for (const conversationId of new Set(this.unsent.map((each) => each.conversationId))) {
      void this.sendNext(conversationId);
    }
  }

  private async sendNext(conversationId: string): Promise<void> {
    const next = this.unsent.find(
      (each) => each.conversationId === conversationId && each.state !== 'failed',
    );
    if (!next || this.busy.has(conversationId)) return;
    this.busy.add(conversationId);
    this.update(next.clientId, { state: 'sending' });
    const isSettled = await this.sendOne(next);
    this.busy.delete(conversationId);
    if (isSettled) return this.sendNext(conversationId);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), RETRY_MS);
  }

  /** Whether the next one may go: this one is stored, or refused for good. */
  private async sendOne(unsent: Unsent): Promise<boolean> {
    try {
      await this.send(unsent);
      this.discard(unsent.clientId);
      return true;
    } catch (error) {
      const isRefused = isProblem(error) && error.status < 500 && error.status !== 429;
      this.update(unsent.clientId, isRefused ? { state: 'failed', error } : { state: 'waiting' });
      return isRefused;
    }
  }

  private update(clientId: string, changes: Partial<Pick<Unsent, 'state' | 'error'>>): void {
    this.change(this.unsent.map((each) => (each.clientId === clientId ? { ...each, ...changes } : each)));
  }

  private change(unsent: readonly Unsent[]): void {
    this.unsent = unsent;
    this.storage.save(unsent);
    this.listeners.forEach((listener) => listener());
  }
}
