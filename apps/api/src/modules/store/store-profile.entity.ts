import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';

/** One weekday, Monday = 1; a day without times is closed. Times are `HH:MM` in WIB. */
export interface OpeningHours {
  weekday: number;
  opens: string | null;
  closes: string | null;
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
}
