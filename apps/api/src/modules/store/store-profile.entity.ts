import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Picture, type PictureFacts } from '../media/picture.entity.js';
import type { OpeningHours } from './opening-hours.js';

/** A page of the shop elsewhere. */
export interface SocialLink {
  name: string;
  url: string;
}

/** The shop itself: one row, shown in header, footer, store page, documents and mail. */
@Entity('store_profile')
@Check('store_profile_only_row', 'id = 1')
export class StoreProfile {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'store_profile_pkey' })
  id!: number;

  @Column('text')
  name!: string;

  @Column('text')
  tagline!: string;

  @Column('text')
  address!: string;

  @Column('text')
  city!: string;

  @Column('text')
  postalCode!: string;

  @Column('text')
  phone!: string;

  @Column('text')
  email!: string;

  @Column('text')
  whatsapp!: string;

  @Column('text')
  branchName!: string;

  @Column('text')
  branchCode!: string;

  @Column('jsonb')
  openingHours!: OpeningHours[];

  /** Registered for PPN (PKP). When not, no tax is shown at all. */
  @Column('boolean')
  isTaxable!: boolean;

  @MoneyColumn({ nullable: true })
  freeShippingFrom!: number | null;

  @Column('text', { default: '' })
  npwp!: string;

  @Column('jsonb', { default: [] })
  socials!: SocialLink[];

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Picture, { name: 'store_profile_logo' })
  logoId!: string | null;

  /** Since when the storefront is closed; null: it is open. */
  @Column('timestamptz', { nullable: true })
  maintenanceSince!: Date | null;

  /** What shoppers read meanwhile, besides our own words. */
  @Column('text', { default: '' })
  maintenanceNote!: string;

  /** Which edition of the profile somebody edits. */
  @Column('integer', { default: 1 })
  version!: number;
}

/** The shop as it is shown, with its logo at hand. */
export type ShownProfile = StoreProfile & { logo: PictureFacts | null };
