import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { InjectLogger } from '../../common/logger.js';
import { toProblem } from '../../common/problem.filter.js';
import { Config } from '../../config.js';
import { ChatHandshake } from './chat-handshake.service.js';
import { ChatNews, ROOMS, type ChatNamespace } from './chat-news.js';
import { personId } from './chat-person.js';
import { ChatPresence } from './chat-presence.service.js';
import { guardSocket } from './chat-socket-guard.js';
import type { ChatSocket } from './chat-socket.js';
import { toChatProblem } from './socket-problem.filter.js';

/** How long access that was taken away may still be used, at most, and a process can be dead unnoticed. */
const BEAT_MS = 2_000;
/** Packets that a client has not taken: whoever reads more slowly than this is better off catching up. */
const MOST_UNSENT = 500;

/** Connections as they come, live and end. */
@Injectable()
export class ChatConnections implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private namespace: ChatNamespace | undefined;
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: Config,
    private readonly handshake: ChatHandshake,
    private readonly presence: ChatPresence,
    private readonly news: ChatNews,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  serve(namespace: ChatNamespace): void {
    this.namespace = namespace;
    this.news.speakThrough(namespace);
    namespace.use((socket, next) => {
      this.handshake.settle(socket.handshake).then(
        (data) => {
          Object.assign(socket.data, data);
          next();
        },
        (error: unknown) => next(refusal(error)),
      );
    });
    namespace.on('connection', (socket) => this.welcome(socket));
  }

  onApplicationBootstrap(): void {
    if (!this.config.ROLES.includes('chat')) return;
    this.timer = setInterval(() => {
      this.beating = this.beating.then(() => this.beat());
    }, BEAT_MS);
  }

  /** Clients come back by themselves, to another process, and ask there for what they missed. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    const sockets = [...(this.namespace?.sockets.values() ?? [])];
    if (this.timer) await this.presence.leaveAll().catch(() => undefined);
    for (const socket of sockets) socket.conn.close();
    await Promise.allSettled(sockets.map(({ data }) => data.turn ?? Promise.resolve()));
  }

  private welcome(socket: ChatSocket): void {
    const { actor, side } = socket.data;
    guardSocket(socket);
    if (side === 'staff') void socket.join(ROOMS.staff);
    else void socket.join([ROOMS.shoppers, ROOMS.person(personId(actor)!)]);
    this.handshake.join(socket.id, socket.data).catch((error: unknown) => {
      this.logger.debug({ err: error }, 'a socket was hung up on');
      socket.disconnect(true);
    });
    socket.on('disconnect', () => {
      this.presence.leave(socket.id).catch((error: unknown) => this.warn(error));
    });
  }

  private async beat(): Promise<void> {
    try {
      for (const id of await this.presence.beat()) this.namespace?.sockets.get(id)?.disconnect(true);
    } catch (error) {
      this.warn(error);
    }
    for (const { conn } of this.namespace?.sockets.values() ?? [])
      if (unsentOf(conn) > MOST_UNSENT) conn.close(true);
  }

  private warn(error: unknown): void {
    this.logger.warn({ err: error }, 'who is connected could not be told');
  }
}

const unsentOf = (conn: ChatSocket['conn']): number =>
  (conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length;

const refusal = (error: unknown): Error => {
  const problem = toProblem(error);
  return Object.assign(new Error(problem.code), { data: toChatProblem(problem) });
};
