import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Order } from './order.entity.js';

/** What money goes back for: units of a line, or, without a SKU, the shipping. */
export interface CreditLine {
  sku: string | null;
  /** Empty for the shipping. */
  name: string;
  quantity: number;
  amount: number;
}

/** Takes back a part of an invoice, one a refund. Append-only by trigger. */
@Entity('credit_note')
@Unique('credit_note_number_unique', ['number'])
@Unique('credit_note_refund_unique', ['refundId'])
@Check('credit_note_amount_positive', 'amount > 0')
@Check(
  'credit_note_tax_adds_up',
  'tax_net + tax_amount = amount AND tax_net >= 0 AND tax_amount >= 0 AND tax_base >= 0',
)
@Index('credit_note_order_id', ['orderId', 'id'])
@Index('credit_note_issued_at', ['issuedAt'])
export class CreditNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'credit_note_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  number!: string;

  @Column('uuid')
  @ForeignKey(() => Order, { name: 'credit_note_order' })
  orderId!: string;

  @Column('uuid')
  @ForeignKey('payment_refund', { name: 'credit_note_refund' })
  refundId!: string;

  @MoneyColumn()
  amount!: number;

  @MoneyColumn()
  taxNet!: number;

  @MoneyColumn()
  taxBase!: number;

  @MoneyColumn()
  taxAmount!: number;

  /** Adds up to at most the amount; what is missing was refunded without saying for what. */
  @Column('jsonb')
  lines!: CreditLine[];

  @Column('timestamptz', { default: () => 'shop_now()' })
  issuedAt!: Date;
}
