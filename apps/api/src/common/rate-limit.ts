import {
  applyDecorators,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import type { ActorRequest } from './actor.js';
import { prepared } from '../database/sql.js';
import { AppError } from './app-error.js';
import { ApiProblems } from './problems.decorator.js';

interface Limit {
  name: string;
  limit: number;
  seconds: number;
}

const RATE_LIMIT = 'rate-limit';

/** At most `limit` calls in `seconds` for one address, counted in the database so that all processes share it. */
export const RateLimit = (limit: Limit): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(RATE_LIMIT, limit), ApiProblems('too_many_requests'));

@Injectable()
export class RateLimiter {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Counts one hit; throws `too_many_requests` when the window is full. Returns what is left. */
  async hit(bucket: string, limit: number, seconds: number): Promise<number> {
    const [row] = await prepared<{ hits: number; wait: number }>(
      this.db,
      'rate-limit',
      `INSERT INTO rate_limit (bucket, window_start, hits)
       VALUES ($1, to_timestamp(floor(extract(epoch FROM shop_now()) / $2::integer) * $2::integer), 1)
       ON CONFLICT (bucket, window_start) DO UPDATE SET hits = rate_limit.hits + 1
       RETURNING hits, ceil(extract(epoch FROM window_start) + $2::integer - extract(epoch FROM shop_now()))::integer AS wait`,
      [bucket, seconds],
    );
    if (row!.hits > limit) throw new AppError('too_many_requests', { retryAfter: Math.max(1, row!.wait) });
    return limit - row!.hits;
  }
}

@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limit = this.reflector.getAllAndOverride<Limit | undefined>(RATE_LIMIT, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!limit || context.getType() !== 'http') return true;
    const http = context.switchToHttp();
    const left = await this.limiter.hit(
      `${limit.name}:${http.getRequest<ActorRequest>().ip}`,
      limit.limit,
      limit.seconds,
    );
    http.getResponse<FastifyReply>().header('RateLimit', `"${limit.name}";r=${left};t=${limit.seconds}`);
    return true;
  }
}
