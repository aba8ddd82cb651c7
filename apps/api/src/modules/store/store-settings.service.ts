import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { PicturesService, type StoredPicture } from '../media/pictures.service.js';
import { isWeek } from './opening-hours.js';
import type { ShownProfile, StoreProfile } from './store-profile.entity.js';
import { CHANGE_PROFILE, SET_LOGO, SET_MAINTENANCE, SET_TAXABLE, TAX_RATES } from './store.queries.js';
import { StoreService } from './store.service.js';
import type { TaxRateRow } from './tax-rates.service.js';

const EDITABLE = [
  ...(['name', 'tagline', 'address', 'city', 'postalCode', 'phone', 'email', 'whatsapp'] as const),
  ...(['branchName', 'branchCode', 'npwp', 'openingHours', 'socials'] as const),
];
export type ProfileFacts = Pick<StoreProfile, (typeof EDITABLE)[number]>;

export interface StoreSettings {
  profile: ShownProfile;
  taxRates: TaxRateRow[];
}

/** What admins set for the whole shop. Whoever keeps answers hears of each change. */
@Injectable()
export class StoreSettingsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly store: StoreService,
    private readonly pictures: PicturesService,
    private readonly audit: AuditService,
  ) {}

  async read(): Promise<StoreSettings> {
    const [profile, taxRates] = await Promise.all([
      this.store.profile(),
      rows<TaxRateRow>(this.db, TAX_RATES),
    ]);
    return { profile, taxRates };
  }

  /** Throws `version_stale` when somebody else changed it after this version was read. */
  async changeProfile(actor: Actor, version: number, facts: ProfileFacts): Promise<StoreSettings> {
    if (!isWeek(facts.openingHours))
      throw fieldError('openingHours', 'impossible', 'Each day once, closing after opening');
    const openingHours = [...facts.openingHours].sort((a, b) => a.weekday - b.weekday);
    const after = factsOf({ ...facts, openingHours });
    await inTransaction(this.db, async (tx) => {
      const before = factsOf(await this.store.profile(tx));
      const changed = await rows(tx, CHANGE_PROFILE, [
        ...Object.values(after).map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
        version,
      ]);
      if (changed.length === 0) throw new AppError('version_stale');
      await this.note(tx, actor, 'store.profile_changed', { before, after });
    });
    return this.read();
  }

  /** Throws `unsupported_image`; nothing of a refused file is kept. A former logo is cleaned away by the hourly job. */
  async setLogo(actor: Actor, upload: Buffer): Promise<StoreSettings> {
    const picture = await this.pictures.take(upload);
    try {
      await this.changeLogo(actor, picture);
    } catch (error) {
      await this.pictures.discardAfter(error, picture);
      throw error;
    }
    return this.read();
  }

  async removeLogo(actor: Actor): Promise<StoreSettings> {
    await this.changeLogo(actor, null);
    return this.read();
  }

  /** Whether the shop is registered for PPN. */
  async setTaxable(actor: Actor, isTaxable: boolean): Promise<StoreSettings> {
    await inTransaction(this.db, async (tx) => {
      const [row] = await rows<{ before: boolean }>(tx, SET_TAXABLE, [isTaxable]);
      if (!row) throw new AppError('unavailable');
      await this.note(tx, actor, 'store.taxable_changed', {
        before: { isTaxable: row.before },
        after: { isTaxable },
      });
    });
    return this.read();
  }

  async setMaintenance(
    actor: Actor,
    { isOn, note }: { isOn: boolean; note: string },
  ): Promise<StoreSettings> {
    await inTransaction(this.db, async (tx) => {
      const [row] = await rows<{ wasOn: boolean; noteBefore: string }>(tx, SET_MAINTENANCE, [isOn, note]);
      if (!row) throw new AppError('unavailable');
      await this.note(tx, actor, 'store.maintenance_changed', {
        before: { isOn: row.wasOn, note: row.noteBefore },
        after: { isOn, note },
      });
    });
    return this.read();
  }

  private async changeLogo(actor: Actor, picture: StoredPicture | null): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      if (picture) await this.pictures.register(tx, picture);
      const [row] = await rows<{ before: string | null }>(tx, SET_LOGO, [picture?.id ?? null]);
      if (!row) throw new AppError('unavailable');
      await this.note(tx, actor, picture ? 'store.set-logo' : 'store.remove-logo', {
        before: { logoId: row.before },
        after: { logoId: picture?.id ?? null },
      });
    });
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    action: string,
    { before, after }: { before: object; after: object },
  ): Promise<void> {
    return this.audit.record(tx, {
      ...{ actor: actorRef(actor), action, entity: 'store_profile', entityId: '1' },
      ...{ before, after },
    });
  }
}

export const factsOf = (profile: ProfileFacts): ProfileFacts =>
  Object.fromEntries(EDITABLE.map((name) => [name, profile[name]])) as unknown as ProfileFacts;
