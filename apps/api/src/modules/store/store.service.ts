import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { AuditService } from '../audit/audit.service.js';
import { prepared, rows } from '../../database/sql.js';
import type { ShownProfile, StoreProfile } from './store-profile.entity.js';
import { PROFILE, SHIP_FREE_FROM, TAX_NOW } from './store.queries.js';
import type { TaxRate } from './tax-rate.entity.js';

export type TaxFacts = Pick<TaxRate, 'basisPoints' | 'baseNumerator' | 'baseDenominator'>;

export interface StoreFacts {
  profile: ShownProfile;
  tax: TaxFacts | null;
}

export type Maintenance = Pick<StoreProfile, 'name' | 'phone' | 'whatsapp' | 'email'> & { note: string };

@Injectable()
export class StoreService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** The shop's facts. Inside a transaction pass it: a second connection there could starve the pool. */
  async profile(tx: EntityManager = this.db.manager): Promise<ShownProfile> {
    const [profile] = await prepared<ShownProfile>(tx, 'store:profile', PROFILE);
    if (!profile) throw new AppError('unavailable');
    return profile;
  }

  /** The PPN of the shop's day in WIB; null when the shop is not registered for it. */
  async taxAt(tx: EntityManager): Promise<TaxFacts | null> {
    const [rate] = await prepared<TaxFacts>(tx, 'store:tax', TAX_NOW);
    return rate ?? null;
  }

  async facts(): Promise<StoreFacts> {
    const [profile, tax] = await Promise.all([this.profile(), this.taxAt(this.db.manager)]);
    return { profile, tax };
  }

  /** What shoppers read instead of the shop; null while it is open, or not described yet. */
  async maintenance(): Promise<Maintenance | null> {
    const [profile] = await prepared<StoreProfile>(this.db, 'store:profile', PROFILE);
    if (!profile?.maintenanceSince) return null;
    const { name, phone, whatsapp, email, maintenanceNote: note } = profile;
    return { name, phone, whatsapp, email, note };
  }

  /** From goods of this worth on shipping costs nothing; null: never. */
  async shipFreeFrom(actor: Actor, amount: number | null): Promise<number | null> {
    return inTransaction(this.db, async (tx) => {
      const [profile] = await rows<{ before: number | null }>(tx, SHIP_FREE_FROM, [amount]);
      if (!profile) throw new AppError('unavailable');
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'store.free_shipping_changed',
        entity: 'store_profile',
        entityId: '1',
        before: { freeShippingFrom: profile.before },
        after: { freeShippingFrom: amount },
      });
      return amount;
    });
  }
}
