import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { PAYMENT_PROVIDERS, type PaymentProviderName } from '@hurtrock/shared/payment-methods';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { InjectLogger } from '../../common/logger.js';
import { rows } from '../../database/sql.js';
import { PaymentProviders } from '../gateways/payment-providers.service.js';
import { dueAttempts, readAttempt } from './attempts.queries.js';
import { raiseAlert } from './payment-alerts.js';
import { SettlementService } from './settlement.service.js';

/** Days that the nightly look back covers: companies try their webhooks for three. */
const WINDOW_DAYS = 4;

/** Differences of the two clocks beyond this make signatures look too old, or pages end too early. */
const CLOCK_TOLERANCE_SECONDS = 60;

/** The second source of truth: asks the companies about attempts whose webhooks may be lost. */
@Injectable()
export class ReconcilerService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly settlement: SettlementService,
    private readonly providers: PaymentProviders,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  /** Every minute: attempts that have been open for long. */
  async openAttempts(): Promise<void> {
    await this.compareClocks();
    for (const { id } of await dueAttempts(this.db)) await this.check(id);
  }

  /** Every night: what the companies say of the last days, attempt by attempt and by their own lists. */
  async recentAttempts(): Promise<void> {
    const recent = await rows<{ id: string }>(
      this.db,
      `SELECT id FROM payment_attempt
        WHERE provider <> 'manual' AND created_at > shop_now() - make_interval(days => $1) ORDER BY id`,
      [WINDOW_DAYS],
    );
    for (const { id } of recent) await this.check(id);
    for (const name of PAYMENT_PROVIDERS) await this.matchList(name);
  }

  /** Money at a company that no attempt of ours explains. */
  private async matchList(name: PaymentProviderName): Promise<void> {
    const provider = await this.providers.find(name);
    if (!provider) return;
    const [clock] = await rows<{ since: Date }>(
      this.db,
      'SELECT shop_now() - make_interval(days => $1) AS since',
      [WINDOW_DAYS],
    );
    const paid = await provider.listPaid(clock!.since);
    const known = await rows<{ ref: string }>(
      this.db,
      'SELECT gateway_ref AS ref FROM payment_attempt WHERE gateway_ref = ANY($1)',
      [paid.map(({ gatewayRef }) => gatewayRef)],
    );
    const isKnown = new Set(known.map(({ ref }) => ref));
    for (const { gatewayRef, amount } of paid.filter((one) => !isKnown.has(one.gatewayRef)))
      await raiseAlert(this.db.manager, {
        kind: 'unmatched_payment',
        about: gatewayRef,
        detail: { type: 'listed', provider: name, gatewayRef, amount },
      });
  }

  private async check(id: string): Promise<void> {
    const before = await readAttempt(this.db, id);
    try {
      await this.settlement.settle(id);
    } catch (error) {
      this.logger.warn({ err: error, attemptId: id }, 'an attempt could not be settled');
      return;
    }
    if (before.captured === 0) await this.missWebhook(id);
  }

  /** Money that only asking has found: its webhook is late, lost, or refused by a wrong secret. */
  private async missWebhook(attemptId: string): Promise<void> {
    const [missed] = await rows<{ provider: string; day: string }>(
      this.db,
      `SELECT a.provider, to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS day
         FROM payment_attempt a
        WHERE a.id = $1 AND a.captured > 0 AND NOT EXISTS (SELECT FROM payment_event e WHERE e.attempt_id = a.id)`,
      [attemptId],
    );
    if (!missed) return;
    const { provider, day } = missed;
    await raiseAlert(this.db.manager, {
      kind: 'webhook_missing',
      about: `${provider}:${day}`,
      attemptId,
      detail: { provider },
    });
  }

  private async compareClocks(): Promise<void> {
    const [database] = await rows<{ seconds: number; day: string }>(
      this.db,
      `SELECT extract(epoch FROM clock_timestamp())::float8 AS seconds,
              to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS day`,
    );
    const skew = Math.round(Date.now() / 1000 - database!.seconds);
    if (Math.abs(skew) <= CLOCK_TOLERANCE_SECONDS) return;
    await raiseAlert(this.db.manager, {
      kind: 'clock_skew',
      about: database!.day,
      detail: { seconds: skew },
    });
  }
}
