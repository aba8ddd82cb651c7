import { createServer, type Server as HttpServer } from 'node:http';
import { CHAT_NAMESPACE } from '@hurtrock/shared/chat-events';
import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/postgres-adapter';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { Server, type Namespace, type ServerOptions } from 'socket.io';
import { Adapter } from 'socket.io-adapter';
import type { Config } from '../../config.js';
import { HandshakesService } from '../auth/handshakes.service.js';
import { ChatNews } from './chat-news.js';
import { PubSubPool } from './pub-sub-pool.js';

const LARGEST_PAYLOAD = 16 * 1024;
/** NOTIFY takes 7,999 bytes; what is longer goes through a table. */
const LARGEST_NOTIFICATION = 7_000;

/** Serves the sockets of role `chat` on the program's own port. Other processes have none, and still tell those that have. */
export class ChatSockets extends IoAdapter {
  private readonly channel: PubSubPool | undefined;
  private readonly handshakes: HandshakesService;

  constructor(
    app: INestApplication,
    private readonly config: Config,
    private readonly log: Logger,
  ) {
    super(app);
    this.handshakes = app.get(HandshakesService);
    const news = app.get(ChatNews);
    if (config.ROLES.includes('api') || this.isServing)
      this.channel = new PubSubPool({
        connectionString: config.DATABASE_URL,
        onError: (error) => log.warn({ err: error }, 'the sockets lost the database'),
        onReturn: () => news.resyncHere(),
      });
  }

  override createIOServer(): ReturnType<IoAdapter['createIOServer']> {
    const server = new Server(this.isServing ? (this.httpServer as HttpServer) : createServer(), {
      ...OPTIONS,
      allowRequest: (request, decide) => decide(null, !this.handshakes.isForeign(request.headers)),
      adapter: this.adapter() as never,
    });
    // Everything is in the namespace of the chat.
    server.use((_, next) => next(new Error('not_found')));
    server.engine.on('connection_error', ({ code, message }: { code: number; message: string }) =>
      this.log.debug({ code, message }, 'a socket was refused'),
    );
    // Nest brings a socket.io of its own, of the same kind.
    return server as never;
  }

  /** What was said before is said, so that members at other processes hear it. */
  override async dispose(): Promise<void> {
    await this.channel?.settled();
    await this.channel?.end();
  }

  private get isServing(): boolean {
    return this.config.ROLES.includes('chat');
  }

  private adapter(): (namespace: Namespace) => Adapter {
    const shared =
      this.channel &&
      createAdapter(this.channel.forAdapter() as Pool, {
        errorHandler: (error) =>
          this.log.warn({ err: error }, 'the sockets of other processes may have missed something'),
        payloadThreshold: LARGEST_NOTIFICATION,
      });
    // Called with `new`, which an arrow function does not allow.
    return function choose(namespace: Namespace): Adapter {
      return shared && namespace.name === CHAT_NAMESPACE ? shared(namespace) : new Adapter(namespace);
    };
  }
}

const OPTIONS: Partial<ServerOptions> = {
  path: '/socket.io',
  transports: ['websocket'],
  serveClient: false,
  maxHttpBufferSize: LARGEST_PAYLOAD,
  perMessageDeflate: false,
  pingInterval: 10_000,
  pingTimeout: 10_000,
  connectTimeout: 5_000,
};
