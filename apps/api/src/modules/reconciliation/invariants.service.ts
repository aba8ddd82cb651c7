import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { checkInvariants, type CheckedInvariant } from '../../database/invariants.js';
import { inSnapshot } from './snapshot.js';

interface Check {
  checkedAt: Date;
  invariants: CheckedInvariant[];
}

/** Whether what must be true of the shop's books is true now. */
@Injectable()
export class InvariantsService {
  private running: Promise<Check> | undefined;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** It reads all of the books, so those who ask meanwhile get the same answer. */
  check(): Promise<Check> {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private run(): Promise<Check> {
    return inSnapshot(this.db, async (tx) => ({
      checkedAt: new Date(),
      invariants: await checkInvariants(tx),
    }));
  }
}
