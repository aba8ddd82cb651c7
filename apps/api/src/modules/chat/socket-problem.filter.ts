import type { ChatAck, ChatProblem } from '@hurtrock/shared/chat-events';
import { PROBLEMS, type FieldProblem } from '@hurtrock/shared/problems';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Logger } from 'pino';
import type { AppError } from '../../common/app-error.js';
import { InjectLogger } from '../../common/logger.js';
import { toProblem } from '../../common/problem.filter.js';

/** Every failure of a socket's message is its answer, by the same codes as over HTTP. */
@Catch()
export class SocketProblemFilter implements ExceptionFilter {
  constructor(@InjectLogger() private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = toProblem(error);
    if (problem.status >= 500) this.logger.error({ err: error }, 'a socket’s message failed');
    const answer = host.getArgs<unknown[]>().find((argument) => typeof argument === 'function');
    (answer as ((ack: ChatAck) => void) | undefined)?.({ ok: false, problem: toChatProblem(problem) });
  }
}

export function toChatProblem({ code, status, details }: AppError): ChatProblem {
  const { errors, retryAfter } = details as { errors?: FieldProblem[]; retryAfter?: number };
  return {
    code,
    status,
    title: PROBLEMS[code].title,
    ...(errors && { errors }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
