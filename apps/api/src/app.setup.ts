import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { AppError } from './common/app-error.js';
import { refuseDeepBodies } from './common/body-depth.js';
import { logRequest } from './common/request-log.js';
import { API_HEADERS } from './common/security-headers.js';
import type { Config } from './config.js';
import { createLogger, NestLogger } from './logging.js';
import { earlyAnswers, keepAnswers, type Early } from './modules/answers/answers.plugin.js';
import { AnswersService } from './modules/answers/answers.service.js';
import { CatalogNews } from './modules/answers/catalog-news.service.js';
import { FormerSlugsService } from './modules/catalog/former-slugs.service.js';
import { keptClosedNow, refuseShopping } from './modules/pages/maintenance.js';
import { ChatSockets } from './modules/chat/chat-sockets.js';
import { servePages } from './modules/pages/pages.plugin.js';
import { StoreService } from './modules/store/store.service.js';
import { serveDocs } from './openapi.js';

export const API_PREFIX = 'api/v1';
const BODY_LIMIT = 256 * 1024;
/** Where addresses lead that can not be decoded: they are not found, in the same words as all others. */
const NOWHERE = `/${API_PREFIX}/undecodable`;

interface AppOptions {
  logger?: Logger;
  /** Modules and routes only, nothing started: enough to write the OpenAPI document without a database. */
  preview?: boolean;
}

/** The whole program for the given configuration, ready to listen. */
export async function createApp(
  config: Config,
  { logger = createLogger(config), preview = false }: AppOptions = {},
): Promise<NestFastifyApplication> {
  let early: Early = () => false;
  const adapter = new FastifyAdapter({
    // Shutting down waits for idle connections, so they must not idle for long.
    serverFactory: (handle: RequestListener): Server =>
      createServer({ keepAliveTimeout: 5_000, requestTimeout: 30_000 }, (request, response) => {
        if (!early(request, response)) handle(request, response);
      }),
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.TRUSTED_PROXIES.length > 0 ? config.TRUSTED_PROXIES : false,
    bodyLimit: BODY_LIMIT,
    // A request that reached us before we were gone is served like any other.
    return503OnClosing: false,
    // Longer than any address that Node takes: what Fastify itself refuses never comes to our hooks and filters.
    routerOptions: { maxParamLength: 16_384 },
    rewriteUrl: ({ url = '/' }: IncomingMessage) => (isDecodable(url) ? url : NOWHERE),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, logger), adapter, {
    rawBody: true,
    preview,
    abortOnError: false,
    logger: new NestLogger(logger),
  });
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health', 'media/:key/:file'] });
  if (preview) return app;
  app.useWebSocketAdapter(new ChatSockets(app, config, logger));

  // Pages and documents, which need other policies, ask for theirs.
  await app.register(helmet, { global: false, xFrameOptions: { action: 'deny' } });
  await app.register(cookie);
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    // Nobody sends us compressed requests, and a small one can unpack to anything.
    globalDecompression: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  if (!config.ROLES.includes('api')) answerHealthAlone(fastify);
  refuseDeepBodies(fastify);
  logRequests(fastify, logger);
  const answers = app.get(AnswersService);
  early = earlyAnswers(answers, logger);
  keepAnswers(fastify, answers, app.get(CatalogNews));
  const closedNow = keptClosedNow(answers, () => app.get(StoreService).maintenance());
  refuseShopping(fastify, closedNow);
  await servePages(fastify, {
    answers,
    closedNow,
    db: app.get(DataSource),
    publicUrl: config.PUBLIC_URL,
    chatUrl: config.CHAT_URL,
    findNewSlug: (of, slug) => app.get(FormerSlugsService).newSlug(of, slug),
  });
  serveDocs(app);
  return app;
}

/** A process without the API has sockets at most: proxies ask whether it lives, and nothing else is here. */
function answerHealthAlone(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _, done) =>
    done(request.url === '/health' ? undefined : new AppError('not_found')),
  );
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0]!);
    return true;
  } catch {
    return false;
  }
}

function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    // Below Fastify, where Helmet writes too, so that it can replace them.
    for (const [name, value] of API_HEADERS) reply.raw.setHeader(name, value);
    reply.header('X-Request-Id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { id: requestId, method, url } = request;
    logRequest(logger, { requestId, method, url, status: reply.statusCode, ms: reply.elapsedTime });
    done();
  });
}
