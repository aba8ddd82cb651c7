import { applyDecorators, Catch, UseFilters, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { ApiMovedPermanentlyResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What was asked for has another address now: the same but for its last part. */
export class MovedError extends Error {
  constructor(readonly slug: string) {
    super(`Moved to ${slug}`);
  }
}

/** The address with another last part; what was asked of it stays. */
export function withSlug(url: string, slug: string): string {
  const [path = ''] = url.split('?', 1);
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  return url.slice(0, url.lastIndexOf('/', end - 1) + 1) + slug + url.slice(end);
}

@Catch(MovedError)
class MovedFilter implements ExceptionFilter<MovedError> {
  catch({ slug }: MovedError, host: ArgumentsHost): unknown {
    const http = host.switchToHttp();
    const { url } = http.getRequest<FastifyRequest>();
    return sendMoved(http.getResponse<FastifyReply>(), withSlug(url, slug));
  }
}

/** For good, but asked about again: the address may be given to somebody else one day. */
export const sendMoved = (reply: FastifyReply, location: string): FastifyReply =>
  reply.status(301).header('Location', location).header('Cache-Control', 'no-cache').send();

/** An endpoint whose service may throw MovedError. */
export const MayHaveMoved = (): MethodDecorator =>
  applyDecorators(
    UseFilters(MovedFilter),
    ApiMovedPermanentlyResponse({ description: 'It has another address now: see Location' }),
  );
