import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PaymentAttempt } from './payment-attempt.entity.js';
import { PaymentRefund } from './payment-refund.entity.js';

export type ProofDecision = 'accepted' | 'rejected';

/** A picture that shows a bank transfer: the buyer's to the shop, or the shop's refund by hand. */
@Entity('payment_proof')
@Check('payment_proof_one_subject', '(attempt_id IS NULL) <> (refund_id IS NULL)')
@Check('payment_proof_decision_known', `decision IN ('accepted', 'rejected')`)
@Index('payment_proof_attempt_id', ['attemptId'])
@Index('payment_proof_refund_id', ['refundId'])
@Index('payment_proof_waiting', ['id'], { where: 'decision IS NULL AND attempt_id IS NOT NULL' })
export class PaymentProof {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_proof_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PaymentAttempt, { name: 'payment_proof_attempt' })
  attemptId!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PaymentRefund, { name: 'payment_proof_refund' })
  refundId!: string | null;

  /** WebP, as the shop itself encoded it. Private, small, and part of the books: so it lives with them. */
  @Column('bytea', { select: false })
  image!: Buffer;

  @Column('text', { default: '' })
  note!: string;

  /** The user's or visitor's id. */
  @Column('text')
  uploadedBy!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('text', { nullable: true })
  decision!: ProofDecision | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
