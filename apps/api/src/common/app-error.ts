import { PROBLEMS, type FieldProblem, type ProblemCode } from '@hurtrock/shared/problems';

/** What the shop refuses, by its code; `details` go into the answer beside it, so they must be fit for the public. */
export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(PROBLEMS[code].title);
    this.status = PROBLEMS[code].status;
  }
}

/** `invalid_input` for one field that only the service can judge. */
export function fieldError(field: string, code: string, message: string): AppError {
  return new AppError('invalid_input', { errors: [{ field, code, message }] satisfies FieldProblem[] });
}
