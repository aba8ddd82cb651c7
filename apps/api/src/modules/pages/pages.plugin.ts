import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { sendProblem } from '../../common/problem.filter.js';
import { pageCsp } from '../../common/security-headers.js';
import type { AnswersService } from '../answers/answers.service.js';
import { sendMoved } from '../catalog/moved.js';
import type { ClosedNow } from './maintenance.js';
import { maintenancePage } from './maintenance-page.js';
import { PageTemplate } from './page-template.js';
import { serveSitemaps } from './sitemap.plugin.js';
import { StorefrontPages, type FindNewSlug, type Page } from './storefront-pages.js';

const APPS_ROOT = resolve(import.meta.dirname, '../../../..');
const ADMIN = resolve(APPS_ROOT, 'admin/dist');
const STOREFRONT = resolve(APPS_ROOT, 'storefront/dist');
const BUILT_NONCE = /__CSP_NONCE__/g;

interface Needs {
  answers: AnswersService;
  db: DataSource;
  publicUrl: string;
  chatUrl?: string;
  findNewSlug: FindNewSlug;
  closedNow: ClosedNow;
}

/** Serves both apps: their files for ever, their pages freshly with a nonce of their own. */
export async function servePages(fastify: FastifyInstance, needs: Needs): Promise<void> {
  const { chatUrl } = needs;
  const admin = existsSync(resolve(ADMIN, 'index.html'));
  const storefront = existsSync(resolve(STOREFRONT, 'index.html'));
  if (admin) await serveFiles(fastify, { root: ADMIN, prefix: '/admin/', decorateReply: true });
  if (storefront) await serveFiles(fastify, { root: STOREFRONT, prefix: '/', decorateReply: !admin });
  serveSitemaps(fastify, needs);

  const panel = admin ? readFileSync(resolve(ADMIN, 'index.html'), 'utf8') : undefined;
  const template = storefront ? new PageTemplate(STOREFRONT) : undefined;
  const shop = template && new StorefrontPages({ ...needs, fastify, template });
  fastify.get('/*', async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const nonce = randomBytes(16).toString('base64');
    if (isNoPage(path)) return sendProblem(reply, request, new AppError('not_found'));
    if (panel !== undefined && `${path}/`.startsWith('/admin/'))
      return sendPage(reply, panel.replace(BUILT_NONCE, nonce), { nonce, chatUrl });
    if (!shop) return sendProblem(reply, request, new AppError('not_found'));
    const locale = localeOf(request);
    // While nobody can be asked it is open: the pages themselves say what is wrong.
    const closed = await needs.closedNow().catch(() => null);
    if (closed && template) {
      const page = template.withNonce(maintenancePage(template, closed, locale), nonce);
      return sendPage(reply.header('Retry-After', '600'), page, { nonce, chatUrl, status: 503 });
    }
    const page = await shop.page(request.url, locale).catch((error: unknown): Page => {
      request.log.warn({ err: error }, 'a page is served without what stands on it');
      return { status: 200, html: template.plain(locale) };
    });
    if ('location' in page) return sendMoved(reply, page.location);
    return sendPage(reply, template.withNonce(page.html, nonce), { nonce, chatUrl, status: page.status });
  });
}

interface Files {
  root: string;
  prefix: string;
  decorateReply: boolean;
}

const serveFiles = async (fastify: FastifyInstance, files: Files): Promise<void> =>
  void (await fastify.register(fastifyStatic, {
    ...files,
    wildcard: false,
    index: false,
    globIgnore: ['**/index.html'],
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header(
        'Cache-Control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ),
  }));

/** A missing file must not be answered with a page: a browser would take HTML for the script it asked for. */
const isNoPage = (path: string): boolean =>
  /^\/(api|docs|health)(\/|$)/.test(path) || /\/assets\/|\.[a-z0-9]{2,5}$/i.test(path);

/** As the app reads it. */
const localeOf = ({ headers }: FastifyRequest): 'id' | 'en' =>
  /(?:^|;\s*)lang=en(?:;|$)/.test(headers.cookie ?? '') ? 'en' : 'id';

interface Sent {
  nonce: string;
  chatUrl?: string;
  status?: number;
}

function sendPage(reply: FastifyReply, page: string, { nonce, chatUrl, status = 200 }: Sent): FastifyReply {
  void reply.helmet({ contentSecurityPolicy: pageCsp(nonce, chatUrl) });
  return reply.code(status).header('Cache-Control', 'no-store').type('text/html; charset=utf-8').send(page);
}
