import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { checkInvariants, type CheckedInvariant } from '../../database/invariants.js';
import { inSnapshot } from './snapshot.js';

interface Check {
  checkedAt: Date;
  invariants: CheckedInvariant[];
}

/** For pages that only say whether all was well when somebody last looked. */
const KEEP = `
  INSERT INTO invariant_check (checked_at, checked, broken) VALUES ($1, $2, $3)
  ON CONFLICT (id) DO UPDATE SET checked_at = excluded.checked_at, checked = excluded.checked, broken = excluded.broken`;

/** Whether what must be true of the shop's books is true now. */
@Injectable()
export class InvariantsService implements OnModuleInit {
  private running: Promise<Check> | undefined;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly jobs: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.jobs.on('reconciliation.check-invariants', async () => void (await this.check()));
  }

  /** It reads all of the books, so those who ask meanwhile get the same answer. */
  check(): Promise<Check> {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async run(): Promise<Check> {
    const check = await inSnapshot(this.db, async (tx) => ({
      checkedAt: new Date(),
      invariants: await checkInvariants(tx),
    }));
    const broken = check.invariants.filter(({ rows }) => rows.length > 0).map(({ id }) => id);
    await this.db.query(KEEP, [check.checkedAt, check.invariants.length, broken]);
    return check;
  }
}
