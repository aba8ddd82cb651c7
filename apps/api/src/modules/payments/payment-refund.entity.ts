import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import type { RefundState } from './attempt-state.js';
import { PaymentAttempt } from './payment-attempt.entity.js';

/** Money given back through the company that took it; begun here or at the company. */
@Entity('payment_refund')
@Unique('payment_refund_gateway_ref_unique', ['gatewayRef'])
@Unique('payment_refund_request_unique', ['attemptId', 'requestKey'])
@Check('payment_refund_amount_positive', 'amount > 0')
@Check('payment_refund_state_known', `state IN ('created', 'pending', 'succeeded', 'failed')`)
export class PaymentRefund {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_refund_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => PaymentAttempt, { name: 'payment_refund_attempt' })
  attemptId!: string;

  @Column('text', { nullable: true })
  gatewayRef!: string | null;

  @MoneyColumn()
  amount!: number;

  @Column('text', { default: 'created' })
  state!: RefundState;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  /** Of the request that began it here; null for one begun at the company. */
  @Column('text', { nullable: true })
  requestKey!: string | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;
}
