import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { prepared } from '../../database/sql.js';
import { StoreProfile } from './store-profile.entity.js';
import type { TaxRate } from './tax-rate.entity.js';

export type TaxFacts = Pick<TaxRate, 'basisPoints' | 'baseNumerator' | 'baseDenominator'>;

const PROFILE = `
  SELECT id, name, tagline, address, city, postal_code AS "postalCode", phone, email, whatsapp,
         branch_name AS "branchName", branch_code AS "branchCode", opening_hours AS "openingHours",
         is_taxable AS "isTaxable", free_shipping_from AS "freeShippingFrom"
    FROM store_profile`;

@Injectable()
export class StoreService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The shop's facts. Inside a transaction pass it: a second connection there could starve the pool. */
  async profile(tx: EntityManager = this.db.manager): Promise<StoreProfile> {
    const [profile] = await prepared<StoreProfile>(tx, 'store:profile', PROFILE);
    if (!profile) throw new AppError('unavailable');
    return profile;
  }

  /** The PPN of the shop's day in WIB; null when the shop is not registered for it. */
  async taxAt(tx: EntityManager): Promise<TaxFacts | null> {
    const [rate] = await prepared<TaxFacts>(
      tx,
      'store:tax',
      `SELECT rate_basis_points AS "basisPoints", base_numerator AS "baseNumerator", base_denominator AS "baseDenominator"
         FROM tax_rate
        WHERE starts_on <= (shop_now() AT TIME ZONE 'Asia/Jakarta')::date
          AND EXISTS (SELECT FROM store_profile WHERE is_taxable)
        ORDER BY starts_on DESC LIMIT 1`,
    );
    return rate ?? null;
  }

  async facts(): Promise<{ profile: StoreProfile; tax: TaxFacts | null }> {
    const [profile, tax] = await Promise.all([this.profile(), this.taxAt(this.db.manager)]);
    return { profile, tax };
  }
}
