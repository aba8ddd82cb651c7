import { fieldError } from './app-error.js';

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

/** Whether the database refused a statement because of this constraint. */
export function violates(error: unknown, constraint: string): boolean {
  const { code, constraint: violated } = (error ?? {}) as { code?: string; constraint?: string };
  return violated === constraint && (code === UNIQUE_VIOLATION || code === FOREIGN_KEY_VIOLATION);
}

/**
 * Lets the database decide, so that nobody comes between the question and the write. Throws `invalid_input` for the
 * field whose constraint is broken: `taken` where another row has the value, `unknown` where it names no row.
 */
export async function judged<T>(
  fieldsByConstraint: Record<string, string>,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    for (const [constraint, field] of Object.entries(fieldsByConstraint))
      if (violates(error, constraint))
        throw (error as { code?: string }).code === UNIQUE_VIOLATION
          ? fieldError(field, 'taken', 'Another one has it')
          : fieldError(field, 'unknown', 'There is no such thing');
    throw error;
  }
}
