import { createHash } from 'node:crypto';
import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, of, type Observable } from 'rxjs';
import type { DataSource } from 'typeorm';
import type { ActorRequest } from './actor.js';
import { prepared, UNHURRIED } from '../database/sql.js';
import { AppError } from './app-error.js';
import { ApiProblems } from './problems.decorator.js';

const IDEMPOTENT = 'idempotent';
const KEY = /^[\x21-\x7e]{8,255}$/;

/** A call that must name itself, so that a repeat can be told from a second wish. */
export const RequiresIdempotencyKey = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(IDEMPOTENT, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      schema: { type: 'string', minLength: 8, maxLength: 255 },
    }),
    ApiProblems('idempotency_key_required', 'idempotency_key_reused', 'request_in_progress'),
  );

export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string =>
    keyOf(context.switchToHttp().getRequest<ActorRequest>()) ?? '',
);

function keyOf({ headers }: ActorRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) throw new AppError('idempotency_key_required');
  return key;
}

/**
 * Seconds after which a request that never ended (its process died) no longer blocks a repeat. The use cases have
 * guards of their own, so running again is safe; this only spares the client a wait.
 */
const ABANDONED_AFTER = 5;

/** The use cases have guards of their own, so these rows need not survive a power cut. */
const BEGIN = `
  INSERT INTO idempotency_record (actor, key, request_hash) SELECT $1, $2, $3 WHERE ${UNHURRIED}
  ON CONFLICT (actor, key) DO UPDATE SET started_at = now(), request_hash = $3, status = NULL, body = NULL
    WHERE idempotency_record.started_at < now() - interval '24 hours'
       OR idempotency_record.status IS NULL AND idempotency_record.request_hash = $3
          AND idempotency_record.started_at < now() - make_interval(secs => $4)
  RETURNING 1`;

const END = `
  UPDATE idempotency_record SET status = $3, body = $4 WHERE actor = $1 AND key = $2 AND ${UNHURRIED}`;

type Begun = { replay: false } | { replay: true; status: number; body: unknown };

/** Same actor, key and request: the same answer. Kept for a day; failures are not kept, so they can be retried. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<ActorRequest>();
    const isRequired = this.reflector.get<boolean | undefined>(IDEMPOTENT, context.getHandler()) ?? false;
    const key = request.method === 'POST' ? keyOf(request) : undefined;
    if (isRequired && !key) throw new AppError('idempotency_key_required');
    const actor = request.user?.userId ?? request.user?.visitorId;
    if (!key || !actor) return next.handle();

    const reply = http.getResponse<FastifyReply>();
    const begun = await this.begin(actor, key, request);
    if (begun.replay) {
      reply.header('Idempotent-Replayed', 'true').status(begun.status);
      return of(begun.body);
    }
    return from(this.run(next, actor, key, reply));
  }

  private async run(next: CallHandler, actor: string, key: string, reply: FastifyReply): Promise<unknown> {
    try {
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: null });
      await prepared(this.db, 'idempotency:end', END, [
        actor,
        key,
        reply.statusCode,
        JSON.stringify(body ?? null),
      ]);
      return body;
    } catch (error) {
      await this.db.query('DELETE FROM idempotency_record WHERE actor = $1 AND key = $2 AND status IS NULL', [
        actor,
        key,
      ]);
      throw error;
    }
  }

  private async begin(actor: string, key: string, request: ActorRequest): Promise<Begun> {
    const hash = createHash('sha256')
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest();
    const [mine] = await prepared(this.db, 'idempotency:begin', BEGIN, [actor, key, hash, ABANDONED_AFTER]);
    if (mine) return { replay: false };
    const [record] = await prepared<{ request_hash: Buffer; status: number | null; body: unknown }>(
      this.db,
      'idempotency:read',
      'SELECT request_hash, status, body FROM idempotency_record WHERE actor = $1 AND key = $2',
      [actor, key],
    );
    if (record && !record.request_hash.equals(hash)) throw new AppError('idempotency_key_reused');
    if (!record || record.status === null) throw new AppError('request_in_progress', { retryAfter: 1 });
    return { replay: true, status: record.status, body: record.body };
  }
}
