import { matchesPath } from './journal.js';
import type { JsonObject } from './json.js';

/** What can go wrong on the way. `…_after` kinds do the work first and lose only the answer. */
export const FAULT_KINDS = [
  'error_before',
  'error_after',
  'hang',
  'hang_after',
  'reset_before',
  'reset_after',
  'truncate',
  'html',
  'empty',
  'rate_limit',
  'body',
  'patch',
  'hold',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  id: number;
  kind: FaultKind;
  method: string | null;
  path: string;
  /** How many requests it still meets. */
  times: number;
  /** Status of `error_before`, `error_after`, `html`, `empty` and `body`. */
  status: number | null;
  headers: Record<string, string>;
  /** `body`: sent as it is when a string, as JSON otherwise. */
  body: unknown;
  /** `body`: pads the JSON with a field of this many characters. */
  padBytes: number;
  /** `patch`: fields laid over the true answer. */
  patch: JsonObject;
}

/** The faults waiting for their requests, first come first met. */
export class Faults {
  private waiting: Fault[] = [];
  private lastId = 0;
  private held: (() => void)[] = [];

  add(fault: Omit<Fault, 'id'>): Fault {
    this.lastId += 1;
    const stored = { id: this.lastId, ...fault };
    this.waiting.push(stored);
    return stored;
  }

  list(): Fault[] {
    return this.waiting;
  }

  take(method: string, path: string): Fault | null {
    const fault = this.waiting.find(
      (candidate) =>
        (candidate.method === null || candidate.method === method) && matchesPath(candidate.path, path),
    );
    if (!fault) return null;
    fault.times -= 1;
    if (fault.times <= 0) this.waiting = this.waiting.filter((other) => other !== fault);
    return fault;
  }

  /** A request met by `hold` waits here, in the middle of its work, until the faults are released. */
  hold(): Promise<void> {
    return new Promise((resolve) => this.held.push(resolve));
  }

  get heldCount(): number {
    return this.held.length;
  }

  release(): number {
    const released = this.held;
    this.held = [];
    for (const resume of released) resume();
    return released.length;
  }

  clear(): void {
    this.waiting = [];
    this.release();
  }
}
