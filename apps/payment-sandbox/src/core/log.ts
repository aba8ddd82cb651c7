import { inspect } from 'node:util';

/** The one line that those who start the program wait for. */
export function announce(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function logError(error: unknown): void {
  process.stderr.write(`${typeof error === 'string' ? error : inspect(error)}\n`);
}
