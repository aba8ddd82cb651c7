import type { PaymentMethod, PaymentProviderName } from '@hurtrock/shared/payment-methods';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Order } from '../orders/order.entity.js';
import type { PaymentInstructions } from '../gateways/payment-provider.js';
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
@Index('payment_attempt_one_current', ['orderId'], {
  unique: true,
  where: `state IN ('created', 'unknown', 'awaiting', 'under_review') AND superseded_at IS NULL`,
})
@Index('payment_attempt_open', ['checkedAt'], {
  where: `state IN ('created', 'unknown', 'awaiting', 'under_review')`,
})
@Check('payment_attempt_captured_at_known', '(captured > 0) = (captured_at IS NOT NULL)')
@Index('payment_attempt_created_at', ['createdAt'])
@Index('payment_attempt_captured', ['capturedAt'], { where: 'captured > 0' })
export class PaymentAttempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_attempt_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Order, { name: 'payment_attempt_order' })
  orderId!: string;

  @Column('integer')
  attemptNo!: number;

  @Column('text')
  provider!: PaymentProviderName;

  @Column('text')
  method!: PaymentMethod;

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

  /** The number or the accounts to pay to. */
  @Column('jsonb', { nullable: true })
  instructions!: PaymentInstructions | null;

  @MoneyColumn({ default: 0 })
  captured!: number;

  @Column('timestamptz', { nullable: true })
  capturedAt!: Date | null;

  @Column('text', { nullable: true })
  failureCode!: string | null;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  /** When the company was last asked; for a new attempt, when asking began. */
  @Column('timestamptz', { default: () => 'shop_now()' })
  checkedAt!: Date;

  /** The buyer chose another way to pay; the old one is being closed. */
  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;
}
