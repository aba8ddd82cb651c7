import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Order } from '../orders/order.entity.js';
import type { AlertKind } from './payment-alerts.js';
import { PaymentAttempt } from './payment-attempt.entity.js';

/** Money that a person must look at. `dedupeKey` keeps one fact from being told twice. */
@Entity('payment_alert')
@Unique('payment_alert_dedupe_unique', ['dedupeKey'])
@Index('payment_alert_open', ['id'], { where: 'resolved_at IS NULL' })
@Index('payment_alert_order_id', ['orderId'])
export class PaymentAlert {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_alert_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  kind!: AlertKind;

  @Column('text')
  dedupeKey!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Order, { name: 'payment_alert_order' })
  orderId!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PaymentAttempt, { name: 'payment_alert_attempt' })
  attemptId!: string | null;

  @Column('jsonb', { default: {} })
  detail!: object;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  resolvedAt!: Date | null;

  @Column('text', { default: '' })
  resolution!: string;

  /** Null for one that settled itself. */
  @Column('uuid', { nullable: true })
  resolvedBy!: string | null;
}
