import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';

/** What a courier offers and charges: one line of the shop's shipping list. */
@Entity('shipping_service')
@Check(
  'shipping_service_sane',
  'base_price >= 0 AND price_per_kg >= 0 AND volume_factor > 0 AND min_days >= 0 AND max_days >= min_days',
)
export class ShippingService {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'shipping_service_pkey' })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  courier!: string;

  @MoneyColumn()
  basePrice!: number;

  @MoneyColumn()
  pricePerKg!: number;

  /** Cubic centimetres that are charged like one kilogram. */
  @Column('integer')
  volumeFactor!: number;

  @Column('integer')
  minDays!: number;

  @Column('integer')
  maxDays!: number;

  @Column('integer', { default: 0 })
  position!: number;

  @Column('boolean', { default: true })
  isActive!: boolean;

  /** Counts the changes staff made. */
  @Column('integer', { default: 1 })
  version!: number;
}
