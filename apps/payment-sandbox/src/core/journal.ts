import type { JsonObject } from './json.js';

/** What is remembered of a request. Authorization never gets here; card numbers are cut before. */
export interface JournalEntry {
  seq: number;
  at: string;
  method: string;
  path: string;
  query: JsonObject;
  idempotencyKey: string | null;
  body: JsonObject;
  status: number | null;
  fault: string | null;
  isReplay: boolean;
}

export interface JournalFilter {
  method?: string;
  path?: string;
  idempotencyKey?: string;
  afterSeq?: number;
}

const CAPACITY = 5000;

/** The last requests, oldest first, so that a test can say "exactly one create per attempt". */
export class Journal {
  private entries: JournalEntry[] = [];
  private lastSeq = 0;

  add(entry: Omit<JournalEntry, 'seq'>): JournalEntry {
    this.lastSeq += 1;
    const stored = { seq: this.lastSeq, ...entry };
    this.entries.push(stored);
    if (this.entries.length > CAPACITY) this.entries.shift();
    return stored;
  }

  find(filter: JournalFilter): JournalEntry[] {
    return this.entries.filter(
      (entry) =>
        (filter.method === undefined || entry.method === filter.method) &&
        (filter.path === undefined || matchesPath(filter.path, entry.path)) &&
        (filter.idempotencyKey === undefined || entry.idempotencyKey === filter.idempotencyKey) &&
        entry.seq > (filter.afterSeq ?? 0),
    );
  }

  clear(): void {
    this.entries = [];
  }
}

/** `/v1/refunds` matches itself; a `*` stands for any characters. */
export function matchesPath(pattern: string, path: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\/]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(path);
}
