import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';
import type { ActorRequest } from './actor.js';
import { AppError } from './app-error.js';
import { ApiProblems } from './problems.decorator.js';

const TAG = /^"(\d{1,9})"$/;

@Injectable()
class VersionInterceptor implements NestInterceptor<{ version: number }> {
  intercept(
    context: ExecutionContext,
    next: CallHandler<{ version: number }>,
  ): Observable<{ version: number }> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap(({ version }) => void reply.header('ETag', `"${version}"`)));
  }
}

/** Answers carry the version of what they show as their ETag. */
export const SendsVersion = (): MethodDecorator => applyDecorators(UseInterceptors(VersionInterceptor));

/** A change of what somebody may have changed meanwhile: `If-Match` says which version the editor saw. */
export const RequiresVersion = (): MethodDecorator =>
  applyDecorators(
    SendsVersion(),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'ETag of the version that was edited',
      schema: { type: 'string', pattern: TAG.source },
    }),
    ApiProblems('version_required', 'version_stale'),
  );

/** The version that the client saw. Throws `version_required`. Who writes compares it in SQL and throws `version_stale`. */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<ActorRequest>().headers['if-match'];
  const version = TAG.exec(header ?? '')?.[1];
  if (version === undefined) throw new AppError('version_required');
  return Number(version);
});
