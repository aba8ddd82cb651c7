import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { refuseDeepBodies } from './common/body-depth.js';
import { API_HEADERS } from './common/security-headers.js';
import type { Config } from './config.js';
import { createLogger, NestLogger } from './logging.js';
import { servePages } from './modules/pages/pages.plugin.js';
import { buildDocument, serveDocs } from './openapi.js';

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
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.TRUSTED_PROXIES.length > 0 ? config.TRUSTED_PROXIES : false,
    bodyLimit: BODY_LIMIT,
    // Shutting down waits for idle connections, so they must not idle for long.
    keepAliveTimeout: 5_000,
    // A request that reached us before we were gone is served like any other.
    return503OnClosing: false,
    requestTimeout: 30_000,
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
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health'] });
  if (preview) return app;

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
  refuseDeepBodies(fastify);
  logRequests(fastify, logger);
  await servePages(fastify);
  serveDocs(app, buildDocument(app));
  return app;
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
    const [path] = request.url.split('?');
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        path,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}
