import { mkdirSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * One JSON file, replaced atomically. `save()` resolves once everything that was true at the call is on disk;
 * calls that arrive while a write runs share the next one.
 */
export class StateFile {
  private readonly path: string | null;
  private last: Promise<void> = Promise.resolve();
  private queued: Promise<void> | null = null;

  constructor(
    directory: string | null,
    private readonly snapshot: () => unknown,
  ) {
    if (directory !== null) mkdirSync(directory, { recursive: true });
    this.path = directory === null ? null : join(directory, 'payment-sandbox.json');
  }

  load(): unknown {
    if (this.path === null) return null;
    try {
      return JSON.parse(readFileSync(this.path, 'utf8'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  save(): Promise<void> {
    const path = this.path;
    if (path === null) return Promise.resolve();
    if (this.queued !== null) return this.queued;
    const next = this.last
      .catch(() => undefined)
      .then(() => {
        this.queued = null;
        return this.write(path);
      });
    this.queued = next;
    this.last = next;
    return next;
  }

  private async write(path: string): Promise<void> {
    const temporary = `${path}.tmp`;
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(JSON.stringify(this.snapshot()));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  }
}
