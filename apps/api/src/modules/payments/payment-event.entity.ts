import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PaymentAttempt } from './payment-attempt.entity.js';

/** A signed message of a payment company, kept for ever so that it counts once. */
@Entity('payment_event')
@Unique('payment_event_once', ['provider', 'eventKey'])
@Index('payment_event_waiting', ['receivedAt'], { where: 'processed_at IS NULL' })
@Index('payment_event_attempt_id', ['attemptId'])
export class PaymentEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_event_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  provider!: string;

  @Column('text')
  eventKey!: string;

  @Column('text')
  type!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PaymentAttempt, { name: 'payment_event_attempt' })
  attemptId!: string | null;

  @Column('jsonb')
  payload!: object;

  @Column('timestamptz', { default: () => 'shop_now()' })
  receivedAt!: Date;

  @Column('timestamptz', { nullable: true })
  processedAt!: Date | null;

  /** `settled`, `ignored` or `unmatched`. */
  @Column('text', { nullable: true })
  outcome!: string | null;
}
