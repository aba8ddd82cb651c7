import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { InjectLogger } from '../../common/logger.js';
import { inTransaction } from '../../common/transaction.js';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import { AREA_VERSION, readAreas } from './area-data.js';
import { EDITION, INSERT, LOCK, SET_EDITION } from './areas.queries.js';

const BATCH = 5_000;

/** Fills the areas when the shop opens, once an edition of the data. A shop without them still takes addresses. */
@Injectable()
export class AreasLoader implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private loading: Promise<unknown> | undefined;

  constructor(
    private readonly config: Config,
    @InjectLogger() private readonly logger: Logger,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  /** Nobody waits for it: that takes seconds, once. */
  onApplicationBootstrap(): void {
    if (!this.config.ROLES.includes('worker')) return;
    this.loading = this.load().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'the areas can not be filled yet');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loading;
  }

  /** Answers whether there was anything to do. */
  async load(): Promise<boolean> {
    if (await this.isCurrent()) return false;
    const areas = await readAreas();
    return inTransaction(this.db, async (tx) => {
      await tx.query(LOCK);
      if (await this.isCurrent(tx)) return false;
      await tx.query('DELETE FROM area');
      for (let first = 0; first < areas.length; first += BATCH) {
        const batch = areas.slice(first, first + BATCH);
        const columns = (['code', 'parent', 'level', 'name', 'words'] as const).map((column) =>
          batch.map((area) => area[column]),
        );
        await tx.query(INSERT, columns);
      }
      await tx.query(SET_EDITION, [AREA_VERSION]);
      await tx.query('ANALYZE area');
      return true;
    });
  }

  private async isCurrent(db: Parameters<typeof rows>[0] = this.db): Promise<boolean> {
    const [edition] = await rows<{ version: string }>(db, EDITION);
    return edition?.version === AREA_VERSION;
  }
}
