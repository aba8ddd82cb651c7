import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { logRequest } from '../../common/request-log.js';
import { API_HEADERS } from '../../common/security-headers.js';
import type { AnswersService, Reading } from './answers.service.js';
import type { CatalogNews } from './catalog-news.service.js';
import { encodingOf, isUnchanged } from './conditional.js';
import { KeptAnswer } from './kept-answer.js';
import { keptAddress } from './kept-address.js';

/** What stands in front of Fastify: answers at once and says so, or leaves the request alone. */
export type Early = (request: IncomingMessage, response: ServerResponse) => boolean;

type Kept = FastifyRequest & { reading?: Reading };

const ALL_TIME = [...API_HEADERS.flat(), 'Cache-Control', 'no-cache', 'Vary', 'accept-encoding'];
const JSON_TYPE = ['Content-Type', 'application/json; charset=utf-8'];

/** What is in memory is written by the first line of code that sees the request: routes, hooks and guards cost more. */
export function earlyAnswers(answers: AnswersService, logger: Logger): Early {
  return (request, response) => {
    if (request.method !== 'GET') return false;
    const { url = '/' } = request;
    const address = keptAddress(url);
    const kept = address === undefined ? undefined : answers.find(address);
    if (!kept) return false;
    const since = performance.now();
    const requestId = randomUUID();
    response.once('finish', () =>
      logRequest(logger, {
        ...{ requestId, method: 'GET', url, status: response.statusCode },
        ms: performance.now() - since,
      }),
    );
    write(kept, { request, response, requestId });
    return true;
  };
}

/** Keeps what goes out, tags it, and lets those wait who ask for what is being read already. Without memory, nothing. */
export function keepAnswers(fastify: FastifyInstance, answers: AnswersService, news: CatalogNews): void {
  if (!answers.isOn) return;
  fastify.addHook('onRequest', async (request: Kept, reply) => {
    const address = request.method === 'GET' ? keptAddress(request.url) : undefined;
    if (address === undefined) return;
    const kept = await answers.underWay(address);
    if (kept) {
      reply.hijack();
      write(kept, { request: request.raw, response: reply.raw, requestId: request.id });
      return;
    }
    const reading = answers.begin(address);
    request.reading = reading;
    // Whatever becomes of the request, nobody waits for it for ever.
    reply.raw.once('close', () => reading.end(undefined));
  });
  fastify.addHook('onSend', async (request: Kept, reply, payload) => {
    if (isStaffWriting(request)) await news.catchUp();
    if (request.method !== 'GET' || keptAddress(request.url) === undefined) return payload;
    if (reply.statusCode !== 200 || typeof payload !== 'string') {
      request.reading?.end(undefined);
      return payload;
    }
    return tagged(request, reply, request.reading?.end(payload) ?? new KeptAnswer(payload));
  });
}

/** Who has changed something sees it changed, whatever they look at next. */
const isStaffWriting = ({ method, url }: FastifyRequest): boolean =>
  method !== 'GET' && url.startsWith('/api/v1/admin/');

async function tagged(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: KeptAnswer,
): Promise<Buffer | string> {
  void reply
    .header('ETag', answer.etag)
    .header('Cache-Control', 'no-cache')
    .header('Vary', 'accept-encoding');
  if (isUnchanged(request.headers['if-none-match'], answer.etag)) {
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return '';
  }
  const encoding = encodingOf(request.headers['accept-encoding']);
  if (!answer.isCompressedFor(encoding)) return answer.body;
  void reply.header('Content-Encoding', encoding).removeHeader('content-length');
  return answer.compressed(encoding);
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  requestId: string;
}

function write(answer: KeptAnswer, { request: { headers }, response, requestId }: Exchange): void {
  const head = [...ALL_TIME, 'ETag', answer.etag, 'X-Request-Id', requestId];
  if (isUnchanged(headers['if-none-match'], answer.etag)) {
    response.writeHead(304, head).end();
    return;
  }
  head.push(...JSON_TYPE);
  const send = (body: Buffer, encoding: string[] = []): void =>
    void response.writeHead(200, [...head, ...encoding, 'Content-Length', String(body.length)]).end(body);
  const encoding = encodingOf(headers['accept-encoding']);
  if (!answer.isCompressedFor(encoding)) return send(answer.body);
  const form = answer.compressed(encoding);
  const compressed = (body: Buffer): void => send(body, ['Content-Encoding', encoding]);
  if (Buffer.isBuffer(form)) return compressed(form);
  form.then(compressed, () => send(answer.body));
}
