import type { AdminMessages } from '@hurtrock/i18n/admin.id';
import type { FieldProblem } from '@hurtrock/shared/problems';

/** What the API answers when it says no (RFC 9457). */
export interface Problem {
  code: string;
  status: number;
  requestId?: string;
  errors?: FieldProblem[];
}

export function isProblem(error: unknown): error is Problem {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'status' in error &&
    typeof error.status === 'number'
  );
}

export function isNotFound(error: unknown): boolean {
  return isProblem(error) && error.status === 404;
}

/** Puts a text on each field that the API found fault with, as forms take their errors: one for its fault, or `text`. */
export function fieldErrors(
  error: unknown,
  text: string,
  byFault: Record<string, string> = {},
): Record<string, string> {
  if (!isProblem(error)) return {};
  return Object.fromEntries((error.errors ?? []).map(({ field, code }) => [field, byFault[code] ?? text]));
}

/** A sentence for whatever was thrown: a problem of ours, a lost connection, or something nobody expected. */
export function problemText(
  error: unknown,
  problems: Record<string, string>,
  common: AdminMessages['common'],
) {
  if (isProblem(error)) return problems[error.code] ?? common.unknownError;
  return error instanceof TypeError ? common.noConnection : common.unknownError;
}
