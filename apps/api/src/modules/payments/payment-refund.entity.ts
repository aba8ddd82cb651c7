import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import type { CreditLine } from '../orders/credit-note.entity.js';
import type { BankAccount, RefundState } from '../gateways/payment-provider.js';
import { PaymentAttempt } from './payment-attempt.entity.js';

/** Money given back: through the company that took it, begun here or there, or by hand where it has no way. */
@Entity('payment_refund')
@Unique('payment_refund_gateway_ref_unique', ['gatewayRef'])
@Unique('payment_refund_request_unique', ['attemptId', 'requestKey'])
@Check('payment_refund_amount_positive', 'amount > 0')
@Check('payment_refund_state_known', `state IN ('created', 'pending', 'succeeded', 'failed')`)
@Check('payment_refund_succeeded_at_known', `(state = 'succeeded') = (succeeded_at IS NOT NULL)`)
@Check('payment_refund_manual_destination', 'NOT is_manual OR destination IS NOT NULL')
@Index('payment_refund_succeeded', ['succeededAt'], { where: `state = 'succeeded'` })
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

  /** A member of staff transfers it. */
  @Column('boolean', { default: false })
  isManual!: boolean;

  @Column('jsonb', { nullable: true })
  destination!: BankAccount | null;

  /** What it is for; null where nobody said. */
  @Column('jsonb', { nullable: true })
  lines!: CreditLine[] | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  succeededAt!: Date | null;
}
