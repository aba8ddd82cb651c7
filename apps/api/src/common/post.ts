import { applyDecorators, Post as NestPost, UseInterceptors } from '@nestjs/common';
import { IdempotencyInterceptor } from './idempotency.js';

/**
 * POST that knows a repeated request by its Idempotency-Key, as every one of ours does. Bound here and not for the whole
 * program, because Nest builds four observables for any request that passes an interceptor, and reads have no use for it.
 */
export const Post = (path?: string): MethodDecorator =>
  applyDecorators(NestPost(path), UseInterceptors(IdempotencyInterceptor));
