import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreditNote } from './credit-note.entity.js';

/** A credit note whose refund came to nothing after all: it is never changed, and counts no more. Append-only by trigger. */
@Entity('credit_note_cancellation')
@Index('credit_note_cancellation_cancelled_at', ['cancelledAt'])
export class CreditNoteCancellation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'credit_note_cancellation_pkey' })
  @ForeignKey(() => CreditNote, { name: 'credit_note_cancellation_note' })
  creditNoteId!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  cancelledAt!: Date;
}
