import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { isCalendarDay } from '../../common/calendar-day.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { ADD_TAX_RATE, REMOVE_TAX_RATE } from './store.queries.js';
import type { TaxFacts } from './store.service.js';

export interface TaxRateRow extends TaxFacts {
  startsOn: string;
  /** Its day has not begun in WIB: it can still be taken back. */
  isToCome: boolean;
}

/** The PPN of days to come. What has begun stays as it is. */
@Injectable()
export class TaxRatesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async add(actor: Actor, { startsOn, ...rate }: TaxFacts & { startsOn: string }): Promise<void> {
    if (!isCalendarDay(startsOn)) throw fieldError('startsOn', 'impossible', 'No day of the calendar');
    const { basisPoints, baseNumerator, baseDenominator } = rate;
    await inTransaction(this.db, async (tx) => {
      const added = await rows(tx, ADD_TAX_RATE, [startsOn, basisPoints, baseNumerator, baseDenominator]);
      if (added.length === 0)
        throw fieldError('startsOn', 'impossible', 'A later day that has no rate of its own');
      await this.audit.record(tx, {
        ...{ actor: actorRef(actor), action: 'store.tax_rate_added', entity: 'tax_rate', entityId: startsOn },
        after: rate,
      });
    });
  }

  async remove(actor: Actor, startsOn: string): Promise<void> {
    if (!isCalendarDay(startsOn)) throw new AppError('not_found');
    await inTransaction(this.db, async (tx) => {
      const [removed] = await rows<TaxFacts>(tx, REMOVE_TAX_RATE, [startsOn]);
      if (!removed) throw new AppError('not_found');
      await this.audit.record(tx, {
        ...{
          actor: actorRef(actor),
          action: 'store.tax_rate_removed',
          entity: 'tax_rate',
          entityId: startsOn,
        },
        before: removed,
      });
    });
  }
}
