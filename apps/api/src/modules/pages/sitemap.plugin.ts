import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { sendProblem, toProblem } from '../../common/problem.filter.js';
import type { AnswersService } from '../answers/answers.service.js';
import { pagesSitemap, productsSitemap, robots, sitemapIndex } from './sitemap.js';

interface Needs {
  answers: AnswersService;
  db: DataSource;
  publicUrl: string;
}

const PART = /^\/sitemap-(pages|products-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))\.xml$/;

/** What search engines are told: where everything is, and what they need not look at. */
export function serveSitemaps(fastify: FastifyInstance, { answers, db, publicUrl }: Needs): void {
  const whole = (path: string): string => new URL(path, publicUrl).href;
  const send = (reply: FastifyReply, type: string, text: string | Buffer): FastifyReply =>
    reply.header('Cache-Control', 'public, max-age=3600').type(`${type}; charset=utf-8`).send(text);

  fastify.get('/robots.txt', (_, reply) => send(reply, 'text/plain', robots(whole)));
  fastify.get<{ Params: { part: string } }>('/sitemap:part(.*\\.xml)', async (request, reply) => {
    const [path = ''] = request.url.split('?');
    const [isPart, , start] = PART.exec(path) ?? [];
    if (!isPart && path !== '/sitemap.xml') return sendProblem(reply, request, new AppError('not_found'));
    const write = (): Promise<string> => {
      if (!isPart) return sitemapIndex(db, whole);
      return start === undefined ? pagesSitemap(db, whole) : productsSitemap(db, start, whole);
    };
    try {
      const kept = await answers.through(path, write);
      return send(reply, 'application/xml', kept?.body ?? '');
    } catch (error) {
      return sendProblem(reply, request, toProblem(error));
    }
  });
}
