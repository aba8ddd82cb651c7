import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { PICTURE_STORE, type PictureStore } from './picture-store.js';
import type { PictureFacts } from './picture.entity.js';
import { asAvif, narrowed, placeholderOf, safePicture, type SafePicture } from './safe-picture.js';

/** What a picture is kept in: enough to zoom into on a large screen. */
const WIDEST = 1600;
const WIDTHS = [320, 640, 1280];

export interface StoredPicture {
  id: string;
  key: string;
  width: number;
  height: number;
  placeholder: string;
}

/** Files older than this that nobody knows were left by something that died. */
const ORPHANED_AFTER_MS = 60 * 60_000;

@Injectable()
export class PicturesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(PICTURE_STORE) private readonly store: PictureStore,
  ) {}

  /**
   * Makes an upload safe and keeps it, so that `register` can make it a picture of the shop. Throws `unsupported_image`.
   * Its file is written before the row: one without a row is cleaned away, one without a file would be a hole.
   */
  async take(upload: Buffer): Promise<StoredPicture> {
    const safe = await safePicture(upload, { side: WIDEST, quality: 88 });
    const [{ id }] = (await rows<{ id: string }>(this.db, 'SELECT uuidv7() AS id', [])) as [{ id: string }];
    const stored = { id, ...(await named(id, safe)) };
    await this.store.put(stored.key, fileName(stored.width, 'webp'), safe.bytes);
    return stored;
  }

  /** From now on the picture exists; its other sizes are made by job. */
  async register(tx: EntityManager, { id, key, width, height, placeholder }: StoredPicture): Promise<void> {
    await tx.query(
      `INSERT INTO picture (id, key, width, height, widths, formats, placeholder)
       VALUES ($1, $2, $3, $4, ARRAY[$3::integer], '{webp}', $5)`,
      [id, key, width, height, placeholder],
    );
    await addJob(tx, 'media.render', { pictureId: id });
  }

  /**
   * What was taken and refused. Only a refusal is certain: when the database was lost the picture may have been
   * registered all the same, and a file too many is swept away later.
   */
  async discardAfter(error: unknown, { key }: StoredPicture): Promise<void> {
    if (error instanceof AppError) await this.store.remove(key);
  }

  /** One of the files, or null. */
  read(key: string, file: string): Promise<Buffer | null> {
    return this.store.read(key, file);
  }

  /** Makes the narrower sizes, and asks for the smaller format. */
  async render(pictureId: string): Promise<void> {
    const picture = await this.find(pictureId);
    const source = picture && (await this.source(picture));
    if (!picture || !source) return;
    const narrow = WIDTHS.filter((width) => width < picture.width);
    for (const width of narrow)
      await this.store.put(picture.key, fileName(width, 'webp'), await narrowed(source, width));
    await this.note(pictureId, 'widths = $2', [...narrow, picture.width]);
  }

  /** Smaller files for the same picture. Slow, so it waits until nothing else does. */
  async renderAvif(pictureId: string): Promise<void> {
    const picture = await this.find(pictureId);
    const source = picture && (await this.source(picture));
    if (!picture || !source) return;
    for (const width of picture.widths)
      await this.store.put(picture.key, fileName(width, 'avif'), await asAvif(source, width));
    await this.note(pictureId, 'formats = $2', ['avif', 'webp']);
  }

  removeFiles(key: string): Promise<void> {
    return this.store.remove(key);
  }

  /** Removes rows that nothing shows any more; their files follow by job. `unused` is SQL about `picture p`. */
  async forget(unused: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const gone = await rows<{ key: string }>(
        tx,
        `DELETE FROM picture p WHERE p.created_at < shop_now() - interval '1 hour' AND ${unused} RETURNING p.key`,
        [],
      );
      for (const { key } of gone) await addJob(tx, 'media.delete-files', { key });
    });
  }

  /** Removes files that no picture has. */
  async sweep(now: Date): Promise<void> {
    const old = [...(await this.keptFiles())]
      .filter(([, writtenAt]) => now.getTime() - writtenAt.getTime() >= ORPHANED_AFTER_MS)
      .map(([key]) => key);
    const unknown = await rows<{ key: string }>(
      this.db,
      'SELECT key FROM unnest($1::text[]) AS kept (key) WHERE NOT EXISTS (SELECT FROM picture WHERE picture.key = kept.key)',
      [old],
    );
    for (const { key } of unknown) await this.store.remove(key);
  }

  private async keptFiles(): Promise<Map<string, Date>> {
    const newest = new Map<string, Date>();
    for await (const { key, writtenAt } of this.store.list())
      if (writtenAt > (newest.get(key) ?? new Date(0))) newest.set(key, writtenAt);
    return newest;
  }

  private async find(id: string): Promise<Pick<PictureFacts, 'key' | 'width' | 'widths'> | undefined> {
    const [picture] = await rows<Pick<PictureFacts, 'key' | 'width' | 'widths'>>(
      this.db,
      'SELECT key, width, widths FROM picture WHERE id = $1',
      [id],
    );
    return picture;
  }

  private source({ key, width }: { key: string; width: number }): Promise<Buffer | null> {
    return this.store.read(key, fileName(width, 'webp'));
  }

  /** Whoever shows the picture hears of it. */
  private async note(id: string, change: string, value: unknown): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const [row] = await rows<{ formats: string[] }>(
        tx,
        `UPDATE picture SET ${change} WHERE id = $1 RETURNING formats`,
        [id, value],
      );
      if (!row) return;
      await addJob(tx, 'catalog.show-picture', { pictureId: id });
      // The largest numbers come last: only when nothing else waits.
      if (!row.formats.includes('avif'))
        await addJob(tx, 'media.render-avif', { pictureId: id }, { priority: 100 });
    });
  }
}

export const fileName = (width: number, format: string): string => `${width}.${format}`;

async function named(id: string, { bytes, width, height }: SafePicture): Promise<Omit<StoredPicture, 'id'>> {
  // The id makes it one of its own: two uploads of the same file can be removed without asking about each other.
  const key = createHash('sha256').update(id).update(bytes).digest('hex').slice(0, 32);
  return { key, width, height, placeholder: await placeholderOf(bytes) };
}
