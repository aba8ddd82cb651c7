import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { PROBLEMS, type ProblemCode } from '@hurtrock/shared/problems';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActorRequest } from './actor.js';
import { AppError } from './app-error.js';
import { Refusals } from './refusals.js';

/** Every failure leaves as `application/problem+json`; the text of an unknown one stays in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly refusals: Refusals) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<unknown> {
    const http = host.switchToHttp();
    const request = http.getRequest<ActorRequest>();
    const problem = toProblem(error);
    if (problem.code === 'forbidden') await this.refusals.tell(request);
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    return sendProblem(http.getResponse<FastifyReply>(), request, problem);
  }
}

export function sendProblem(reply: FastifyReply, request: FastifyRequest, problem: AppError): FastifyReply {
  const { code, status, details } = problem;
  const retryAfter = details['retryAfter'] ?? (status === 503 ? 5 : undefined);
  if (typeof retryAfter === 'number') reply.header('Retry-After', String(retryAfter));
  return reply
    .status(status)
    .header('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send({
      type: `/problems/${code}`,
      code,
      status,
      title: PROBLEMS[code].title,
      ...details,
      requestId: request.id,
    });
}

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'malformed_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
  431: 'payload_too_large',
  503: 'unavailable',
};

/** PostgreSQL's ways of saying "later": deadlock, serialisation, time-outs, shutdown, no room, no connection. */
const TRANSIENT_SQLSTATE = /^(40P01|40001|57014|57P0[1-5]|53\d{3}|08\d{3}|25P03)$/;
const TRANSIENT_NETWORK =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|timeout exceeded|Connection terminated|Query read timeout/;

export function toProblem(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof HttpException) return new AppError(BY_STATUS[error.getStatus()] ?? 'internal_error');
  if (isTransient(error)) return new AppError('unavailable');
  if (isUnstorable(error)) return new AppError('malformed_request');
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status < 500)
    return new AppError(BY_STATUS[status] ?? 'malformed_request');
  return new AppError('internal_error');
}

/** Text that PostgreSQL can not even hold, such as NUL in an address: nothing is called that. */
const isUnstorable = (error: unknown): boolean =>
  ['22021', '22P05'].includes((error as { code?: string } | null)?.code ?? '');

/** True where the same request may well succeed in a moment. */
export function isTransient(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' && (TRANSIENT_SQLSTATE.test(code) || TRANSIENT_NETWORK.test(code))) ||
    (typeof message === 'string' && TRANSIENT_NETWORK.test(message))
  );
}
