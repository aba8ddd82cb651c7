import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../common/app-error.js';
import { sendProblem } from '../../common/problem.filter.js';
import { pageCsp } from '../../common/security-headers.js';

const APPS_ROOT = resolve(import.meta.dirname, '../../../..');
const NONCE = /__CSP_NONCE__/g;

interface WebApp {
  prefix: '/' | '/admin/';
  folder: string;
}

const WEB_APPS: WebApp[] = [
  { prefix: '/admin/', folder: resolve(APPS_ROOT, 'admin/dist') },
  { prefix: '/', folder: resolve(APPS_ROOT, 'storefront/dist') },
];

/** Serves both apps: their files for ever, their one page freshly with a nonce of its own. */
export async function servePages(fastify: FastifyInstance): Promise<void> {
  const built = WEB_APPS.filter(({ folder }) => existsSync(resolve(folder, 'index.html')));
  for (const [index, { prefix, folder }] of built.entries()) {
    await fastify.register(fastifyStatic, {
      root: folder,
      prefix,
      wildcard: false,
      index: false,
      decorateReply: index === 0,
      globIgnore: ['**/index.html'],
      cacheControl: false,
      setHeaders: (reply, path) =>
        void reply.header(
          'Cache-Control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        ),
    });
  }
  const pages = built.map(({ prefix, folder }) => ({
    prefix,
    html: readFileSync(resolve(folder, 'index.html'), 'utf8'),
  }));
  fastify.get('/*', (request, reply) => sendPage(pages, request, reply));
}

function sendPage(
  pages: { prefix: string; html: string }[],
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const [path = '/'] = request.url.split('?');
  const page = pages.find(({ prefix }) => `${path}/`.startsWith(prefix));
  // A missing file must not be answered with a page: a browser would take HTML for the script it asked for.
  if (!page || /^\/(api|docs|health)(\/|$)/.test(path) || /\/assets\/|\.[a-z0-9]{2,5}$/i.test(path))
    return sendProblem(reply, request, new AppError('not_found'));
  const nonce = randomBytes(16).toString('base64');
  void reply.helmet({ contentSecurityPolicy: pageCsp(nonce) });
  return reply
    .header('Cache-Control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.html.replace(NONCE, nonce));
}
