import { randomUUID } from 'node:crypto';
import type {
  ChatAck,
  ChatCaughtUp,
  ChatHandshake,
  ChatMessage,
  ChatProblem,
  ChatSent,
  SendChatMessage,
} from '@hurtrock/shared/chat-events';
import { io, type Socket } from 'socket.io-client';
import type { Client } from './client.js';

export const ORIGIN = 'http://127.0.0.1:3000';
const PATIENCE_MS = 20_000;

interface Options extends ChatHandshake {
  origin?: string;
  url?: string;
  query?: Record<string, string>;
  /** Comes back by itself when it is cut off. */
  reconnects?: boolean;
}

export const sent = (text: string, clientId = randomUUID()): SendChatMessage => ({
  clientId,
  kind: 'text',
  text,
});

/** A socket as a browser of this person opens it. */
export function socketOf(client: Client, options: Options = {}): Socket {
  const { origin = ORIGIN, url = client.url, query, reconnects = false, ...auth } = options;
  return io(`${url}/chat`, {
    transports: ['websocket'],
    forceNew: true,
    autoConnect: false,
    reconnection: reconnects,
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
    auth,
    query,
    extraHeaders: { origin, ...(client.cookies.size > 0 ? { cookie: client.cookieHeader() } : {}) },
  });
}

/**
 * A member as the widget and the console are one: knows how far it has got in each conversation, takes what comes next,
 * asks for what is missing, and keeps everything that it ever heard.
 */
export class ChatMember {
  readonly socket: Socket;
  /** What it shows: in order, each once. */
  readonly shown = new Map<string, ChatMessage[]>();
  /** Every event as it came. */
  readonly heard: [event: string, ...payload: unknown[]][] = [];
  private asking = new Map<string, Promise<void>>();

  constructor(
    client: Client,
    private readonly options: Options = {},
  ) {
    this.socket = socketOf(client, options);
    this.socket.onAny((event: string, ...payload: unknown[]) => this.heard.push([event, ...payload]));
    this.socket.on('message', (message: ChatMessage) => void this.take(message));
    this.socket.on('resync', () => void this.catchUpAll());
    this.socket.on('connect', () => void this.catchUpAll());
  }

  /** Resolves once connected; throws the problem with which it was refused. */
  async connect(): Promise<this> {
    const settled = new Promise<void>((done, failed) => {
      this.socket.once('connect', done);
      this.socket.once('connect_error', (error: Error & { data?: ChatProblem }) => {
        if (!this.options.reconnects) failed(new Refused(error));
      });
    });
    this.socket.connect();
    await settled;
    return this;
  }

  ask<T>(event: string, payload: unknown): Promise<ChatAck<T>> {
    return this.socket.timeout(PATIENCE_MS).emitWithAck(event, payload) as Promise<ChatAck<T>>;
  }

  /** What was acknowledged. Throws the problem otherwise. */
  async send(message: SendChatMessage): Promise<ChatSent> {
    return okay(await this.ask<ChatSent>('send', message));
  }

  /** Sends until it is acknowledged, through everything that may happen meanwhile. */
  async insist(message: SendChatMessage): Promise<ChatSent> {
    for (;;) {
      try {
        const ack = (await this.socket.timeout(3_000).emitWithAck('send', message)) as ChatAck<ChatSent>;
        if (ack.ok) return ack;
        if (ack.problem.status < 429) throw new Error(`Refused: ${JSON.stringify(ack.problem)}`);
      } catch (error) {
        if (!/timed out|timeout|disconnected/i.test((error as Error).message)) throw error;
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  texts(conversationId = [...this.shown.keys()][0] ?? ''): string[] {
    return (this.shown.get(conversationId) ?? []).map(({ text }) => text);
  }

  events(name: string): unknown[] {
    return this.heard.filter(([event]) => event === name).map(([, payload]) => payload);
  }

  async catchUp(conversationId: string): Promise<void> {
    const known = this.shown.get(conversationId) ?? [];
    for (let hasMore = true; hasMore;) {
      const target = this.options.side === 'staff' ? { conversationId } : {};
      const after = known.at(-1)?.sequence ?? 0;
      const ack = okay(await this.ask<ChatCaughtUp>('catchUp', { ...target, after }));
      for (const message of ack.messages)
        if (message.sequence === (known.at(-1)?.sequence ?? 0) + 1) known.push(message);
      this.shown.set(ack.state?.conversationId ?? conversationId, known);
      hasMore = ack.hasMore;
    }
  }

  close(): void {
    this.socket.disconnect();
  }

  private async catchUpAll(): Promise<void> {
    for (const id of this.shown.keys()) await this.ever(id);
  }

  private async take(message: ChatMessage): Promise<void> {
    const known = this.shown.get(message.conversationId) ?? [];
    this.shown.set(message.conversationId, known);
    const last = known.at(-1)?.sequence ?? 0;
    if (message.sequence === last + 1) known.push(message);
    else if (message.sequence > last) await this.ever(message.conversationId);
  }

  /** One question at a time a conversation; lost with the connection, it is asked anew on the next. */
  private ever(conversationId: string): Promise<void> {
    const asked = (this.asking.get(conversationId) ?? Promise.resolve())
      .then(() => this.catchUp(conversationId))
      .catch(() => undefined);
    this.asking.set(conversationId, asked);
    return asked;
  }
}

export class Refused extends Error {
  readonly problem: ChatProblem | undefined;
  constructor(error: Error & { data?: ChatProblem }) {
    super(error.message);
    this.problem = error.data;
  }
}

export function okay<T>(ack: ChatAck<T>): T {
  if (!ack.ok) throw new Error(`Refused: ${JSON.stringify(ack.problem)}`);
  return ack;
}

export const refusedWith = (code: string): object => ({
  ok: false,
  problem: expect.objectContaining({ code }) as object,
});

/** Waits for what other processes and timers do, and says what was missing when it never came. */
export async function eventually(check: () => void | Promise<void>, patience = PATIENCE_MS): Promise<void> {
  const until = performance.now() + patience;
  for (;;)
    try {
      return await check();
    } catch (error) {
      if (performance.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
}
