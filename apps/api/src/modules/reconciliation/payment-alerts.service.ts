import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, type PageQuery } from '../../common/page.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type { AlertKind } from '../payments/payment-alerts.js';
import {
  ALERT_BY_ID,
  alertsSql,
  OPEN_ALERTS,
  RESOLVE_ALERT,
  type AlertRow,
  type AlertState,
} from './payment-alerts.queries.js';

/** The inbox: money that fits no order, and whatever else about payments a person must look at. */
@Injectable()
export class PaymentAlertsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  list(query: PageQuery & { state?: AlertState; kind?: AlertKind }): Promise<AlertRow[]> {
    const { state, kind = null, limit = DEFAULT_LIMIT, after } = query;
    const [before] = decodeCursor(after, ['uuid']) ?? [null];
    return rows<AlertRow>(this.db, alertsSql(state), [before, kind, limit + 1]);
  }

  async countOpen(): Promise<number> {
    const [counted] = await rows<{ open: number }>(this.db, OPEN_ALERTS);
    return counted!.open;
  }

  /** Somebody has dealt with it. Resolving one that is resolved changes nothing. */
  async resolve(actor: Actor, id: string, resolution: string): Promise<AlertRow> {
    await inTransaction(this.db, async (tx) => {
      const [resolved] = await rows<{ kind: AlertKind }>(tx, RESOLVE_ALERT, [id, resolution, actor.userId]);
      if (!resolved) return;
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'payment-alert.resolve',
        entity: 'payment_alert',
        entityId: id,
        before: { isOpen: true },
        after: { isOpen: false, kind: resolved.kind, resolution },
      });
    });
    const [alert] = await rows<AlertRow>(this.db, ALERT_BY_ID, [id]);
    if (!alert) throw new AppError('not_found');
    return alert;
  }
}
