import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Order } from '../orders/order.entity.js';
import type { AttemptState } from './attempt-state.js';

/** One try to pay an order at one company. Its row is committed before the company hears of it. */
@Entity('payment_attempt')
@Unique('payment_attempt_no_unique', ['orderId', 'attemptNo'])
@Unique('payment_attempt_key_unique', ['idempotencyKey'])
@Unique('payment_attempt_gateway_ref_unique', ['gatewayRef'])
@Unique('payment_attempt_intent_ref_unique', ['intentRef'])
@Check('payment_attempt_amount_positive', 'amount > 0 AND captured >= 0')
@Check(
  'payment_attempt_state_known',
  `state IN ('created', 'unknown', 'awaiting', 'under_review', 'failed',
  'expired', 'cancelled', 'paid', 'partially_refunded', 'refunded', 'disputed', 'charged_back', 'reversed')`,
)
@Index('payment_attempt_one_open', ['orderId'], {
  unique: true,
  where: `state IN ('created', 'unknown', 'awaiting', 'under_review')`,
})
@Index('payment_attempt_open', ['checkedAt'], {
  where: `state IN ('created', 'unknown', 'awaiting', 'under_review')`,
})
export class PaymentAttempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_attempt_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Order, { name: 'payment_attempt_order' })
  orderId!: string;

  @Column('integer')
  attemptNo!: number;

  @Column('text')
  provider!: string;

  @MoneyColumn()
  amount!: number;

  @Column('text', { default: 'created' })
  state!: AttemptState;

  /** Told to the company, so that a repeated call is the same call. */
  @Column('text')
  idempotencyKey!: string;

  /** Of the shopper's request that began the attempt. */
  @Column('text')
  requestKey!: string;

  @Column('text', { nullable: true })
  gatewayRef!: string | null;

  @Column('text', { nullable: true })
  intentRef!: string | null;

  @Column('text', { nullable: true })
  redirectUrl!: string | null;

  @MoneyColumn({ default: 0 })
  captured!: number;

  @Column('text', { nullable: true })
  failureCode!: string | null;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  /** When the company was last asked; for a new attempt, when asking began. */
  @Column('timestamptz', { default: () => 'shop_now()' })
  checkedAt!: Date;
}
