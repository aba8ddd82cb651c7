import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { JobRegistry } from '../../common/jobs.js';

/** What has served its time. Each goes in batches, so that no sweep holds locks for long. */
const EXPIRED: Record<string, string> = {
  session: 'expires_at < shop_now()',
  mailed_token: `expires_at < shop_now() - interval '7 days'`,
  idempotency_record: `started_at < now() - interval '25 hours'`,
  rate_limit: `window_start < shop_now() - interval '1 day'`,
  cart: `updated_at < shop_now() - interval '30 days'`,
  // As long as the browser that began it can come back to it.
  chat_conversation: `visitor_id IS NOT NULL AND coalesce(last_message_at, created_at) < shop_now() - interval '1 year'`,
  // Of an upload that was tried twice.
  chat_picture: `created_at < shop_now() - interval '1 day'
                 AND NOT EXISTS (SELECT FROM chat_message m WHERE m.picture_id = chat_picture.id)`,
  // A visitor who left a cart, words, an order or the right to see one behind is still somebody.
  visitor: `created_at < shop_now() - interval '30 days'
            AND NOT EXISTS (SELECT FROM cart c WHERE c.visitor_id = visitor.id)
            AND NOT EXISTS (SELECT FROM chat_conversation c WHERE c.visitor_id = visitor.id)
            AND NOT EXISTS (SELECT FROM order_access a WHERE a.visitor_id = visitor.id)
            AND NOT EXISTS (SELECT FROM sales_order o WHERE o.placed_by = visitor.id)`,
};
const BATCH = 5_000;

/** The job `maintenance.sweep`, hourly. */
@Injectable()
export class MaintenanceService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly jobs: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.jobs.on('maintenance.sweep', () => this.sweep());
  }

  private async sweep(): Promise<void> {
    for (const [table, condition] of Object.entries(EXPIRED)) {
      const statement = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${condition} LIMIT ${BATCH}))`;
      for (let deleted = BATCH; deleted === BATCH;) {
        const [, count] = await this.db.query<[unknown[], number]>(statement);
        deleted = count;
      }
    }
  }
}
