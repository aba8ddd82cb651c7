import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureStore } from './picture-store.js';

/** Pictures in a folder, spread over 256 of them so that none grows too large to list. */
export class FolderStore implements PictureStore {
  constructor(private readonly root: string) {}

  async put(key: string, file: string, bytes: Buffer): Promise<void> {
    const folder = this.folder(key);
    await mkdir(folder, { recursive: true });
    // Renamed when it is whole: nobody ever reads half a picture.
    const draft = join(folder, `.${randomUUID()}`);
    await writeFile(draft, bytes);
    await rename(draft, join(folder, file));
  }

  async read(key: string, file: string): Promise<Buffer | null> {
    return unlessMissing(readFile(join(this.folder(key), file)));
  }

  async remove(key: string): Promise<void> {
    await rm(this.folder(key), { recursive: true, force: true });
  }

  async *list(): AsyncIterable<{ key: string; file: string; writtenAt: Date }> {
    for (const shelf of (await unlessMissing(readdir(this.root))) ?? [])
      for (const key of (await unlessMissing(readdir(join(this.root, shelf)))) ?? [])
        for (const file of (await unlessMissing(readdir(this.folder(key)))) ?? []) {
          const facts = await unlessMissing(stat(join(this.folder(key), file)));
          if (facts) yield { key, file, writtenAt: facts.mtime };
        }
  }

  private folder(key: string): string {
    return join(this.root, key.slice(0, 2), key);
  }
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
