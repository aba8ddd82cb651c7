import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { catchUp } from './roll-up.js';

/** Keeps the figures of the days equal to the orders they are made of; the job `reports.roll-up`. */
@Injectable()
export class RollUpService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly jobs: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.jobs.on('reports.roll-up', () => this.catchUp());
  }

  /** Whoever reads figures comes here first: what was sold a moment ago is in them. */
  catchUp(): Promise<void> {
    return catchUp(this.db);
  }
}
