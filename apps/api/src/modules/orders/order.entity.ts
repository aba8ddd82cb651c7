import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { UserAccount } from '../users/user-account.entity.js';
import type { OrderStatus, PaymentStatus } from './order-state.js';
import type { Shortage } from './shortage.js';

export interface Contact {
  name: string;
  email: string;
  phone: string;
}

/** An Indonesian address as the courier wants it. */
export interface Address {
  province: string;
  city: string;
  district: string;
  village: string;
  postalCode: string;
  detail: string;
  notes?: string;
}

/** The shipping service as it was when the order was placed, with what the cost was worked out from. */
export interface OrderShipping {
  code: string;
  name: string;
  courier: string;
  minDays: number;
  maxDays: number;
  billableWeightGrams: number;
  weightGrams: number;
  volumeCm3: number;
  tariff: { basePrice: number; pricePerKg: number; volumeFactor: number };
}

/** What somebody bought: a snapshot that later changes of products, prices and addresses never touch. */
@Entity('sales_order')
@Check('sales_order_shortage_known', "shortage IN ('split', 'wait')")
@Unique('sales_order_number_unique', ['number'])
@Unique('sales_order_key_unique', ['placedBy', 'idempotencyKey'])
@Unique('sales_order_invoice_unique', ['invoiceNumber'])
@Check('sales_order_status_known', `status IN ('pending', 'paid', 'shipped', 'delivered', 'cancelled')`)
@Check(
  'sales_order_payment_status_known',
  `payment_status IN ('unpaid', 'awaiting', 'under_review', 'paid',
  'partially_refunded', 'refunded', 'refund_due', 'disputed', 'charged_back', 'reversed')`,
)
@Check('sales_order_total_adds_up', 'total = subtotal - discount_total + shipping_total')
@Check('sales_order_total_in_range', 'total > 0 AND total <= 9999999999')
@Check('sales_order_tax_adds_up', 'tax_net + tax_amount = total')
@Check('sales_order_refund_owed_in_range', 'refund_owed >= 0 AND refund_owed <= total')
@Index('sales_order_by_newest', ['placedAt', 'id'])
@Index('sales_order_by_status', ['status', 'placedAt', 'id'])
@Index('sales_order_by_payment_status', ['paymentStatus', 'placedAt', 'id'])
@Index('sales_order_by_method', ['paymentMethod', 'placedAt', 'id'])
@Index('sales_order_by_service', { synchronize: false })
@Index('sales_order_to_pack', { synchronize: false })
@Index('sales_order_words', { synchronize: false })
@Index('sales_order_by_customer', { synchronize: false })
@Index('sales_order_by_user', ['userId', 'placedAt', 'id'])
@Index('sales_order_of_customer', { synchronize: false })
@Index('sales_order_unpaid_by_buyer', ['placedBy'], { where: `status = 'pending'` })
@Index('sales_order_open', ['payUntil'], { where: `status = 'pending'` })
export class Order {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sales_order_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  number!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => UserAccount, { name: 'sales_order_user' })
  userId!: string | null;

  /** The user or, for a guest, the visitor who sent the order: whose idempotency key it is. */
  @Column('uuid')
  placedBy!: string;

  @Column('text')
  idempotencyKey!: string;

  @Column('text')
  locale!: 'id' | 'en';

  @Column('text', { default: 'pending' })
  status!: OrderStatus;

  @Column('text', { default: 'unpaid' })
  paymentStatus!: PaymentStatus;

  /** The way to pay that the buyer chose last. */
  @Column('text')
  paymentMethod!: PaymentMethod;

  /** What the buyer wants while some of the goods are still to arrive; null when nothing was missing. */
  @Column('text', { nullable: true })
  shortage!: Shortage | null;

  /** Why nothing may be shipped for now, such as a dispute. */
  @Column('text', { nullable: true })
  holdReason!: string | null;

  @Column('jsonb')
  contact!: Contact;

  @Column('jsonb')
  address!: Address;

  @Column('jsonb')
  shipping!: OrderShipping;

  @Column('text', { nullable: true })
  note!: string | null;

  @MoneyColumn()
  subtotal!: number;

  @MoneyColumn({ default: 0 })
  discountTotal!: number;

  @MoneyColumn()
  shippingTotal!: number;

  @MoneyColumn()
  total!: number;

  /** Null for a shop that was not registered for PPN then. */
  @Column('integer', { nullable: true })
  taxRateBasisPoints!: number | null;

  @MoneyColumn()
  taxNet!: number;

  @MoneyColumn()
  taxBase!: number;

  @MoneyColumn()
  taxAmount!: number;

  /** What cancelled and returned units came to, whether or not it has gone back yet. */
  @MoneyColumn({ default: 0 })
  refundOwed!: number;

  @Column('timestamptz', { nullable: true })
  payUntil!: Date | null;

  @Column('text', { nullable: true })
  invoiceNumber!: string | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  placedAt!: Date;
}
