import type { Problem } from '@hurtrock/api-client';
import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';

/** The API's problem in whatever was thrown, or null when it was something else, such as a dead network. */
export function problemOf(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' && 'status' in error ? (error as Problem) : null;
}

/** What to tell a person about anything that was thrown. */
export function problemText(messages: StorefrontMessages, error: unknown): string {
  const problem = problemOf(error);
  if (problem) return messages.problems[problem.code] ?? messages.common.unknownProblem;
  return error instanceof TypeError ? messages.common.offline : messages.common.unknownProblem;
}

/** For a page whose address names something that is not there: thrown, it opens the 404 page. */
export function notFound(): Error & Pick<Problem, 'code' | 'status'> {
  return Object.assign(new Error('Not found'), { code: 'not_found' as const, status: 404 });
}
