import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  DateTimeField,
  EmailField,
  EnumField,
  IntField,
  ListField,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
  type MoneyDto,
} from '../../../common/fields.js';
import type { MailKind } from '../../mail/mail-kinds.js';
import { MAIL_KINDS } from '../../mail/mail-samples.js';
import {
  ORDER_STATUSES,
  PAYMENT_STATUSES,
  type OrderStatus,
  type PaymentStatus,
} from '../../orders/order-state.js';
import { RETURN_STATUSES, type ReturnStatus } from '../../returns/return-state.js';
import { AddressDto } from '../../users/postal-address.js';
import type { CustomerRow } from '../customers.queries.js';
import { USER_STATES, userState, type UserState } from '../user-actions.js';

export class CustomerDto {
  @UuidField() id!: string;
  @EmailField() email!: string;
  @TextField() name!: string;
  @TextField({ nullable: true }) phone!: string | null;
  @EnumField('UserState', USER_STATES) state!: UserState;
  @BooleanField() isEmailVerified!: boolean;
  @DateTimeField() createdAt!: string;
  @IntField({ description: 'Of every status' }) orders!: number;
  @MoneyField({ description: 'Orders that are paid, shipped or delivered' }) spent!: MoneyDto;
  @DateTimeField({ nullable: true }) lastOrderAt!: string | null;
}

export class CustomerPageDto {
  @ListField(() => CustomerDto) items!: CustomerDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export class CustomerOrderDto {
  @TextField() number!: string;
  @DateTimeField() placedAt!: string;
  @EnumField('OrderStatus', ORDER_STATUSES) status!: OrderStatus;
  @EnumField('PaymentStatus', PAYMENT_STATUSES) paymentStatus!: PaymentStatus;
  @MoneyField() total!: MoneyDto;
  @TextField({ nullable: true }) invoiceNumber!: string | null;
}

export class CustomerReturnDto {
  @UuidField() id!: string;
  @TextField() orderNumber!: string;
  @EnumField('ReturnStatus', RETURN_STATUSES) status!: ReturnStatus;
  @DateTimeField() requestedAt!: string;
}

export class CustomerMailDto {
  @UuidField() id!: string;
  @EnumField('MailKind', MAIL_KINDS) kind!: MailKind;
  @TextField() subject!: string;
  @DateTimeField() createdAt!: string;
  @DateTimeField({ nullable: true }) sentAt!: string | null;
  @DateTimeField({ nullable: true }) failedAt!: string | null;
}

export class CustomerAddressDto {
  @UuidField() id!: string;
  @TextField() label!: string;
  @TextField() name!: string;
  @TextField() phone!: string;
  @ObjectField(() => AddressDto) address!: AddressDto;
  @BooleanField() isDefault!: boolean;
}

export class CustomerCartLineDto {
  @UuidField() productId!: string;
  @TextField() name!: string;
  @IntField() quantity!: number;
  @DateTimeField() addedAt!: string;
}

export class CustomerDetailDto extends CustomerDto {
  @DateTimeField({ nullable: true }) lastSeenAt!: string | null;
  @ListField(() => CustomerOrderDto, { description: 'The newest 20' }) newestOrders!: CustomerOrderDto[];
  @ListField(() => CustomerReturnDto, { description: 'The newest 20' }) returns!: CustomerReturnDto[];
  @ListField(() => CustomerMailDto, { description: 'The newest 20 to their address' })
  mails!: CustomerMailDto[];
  @ListField(() => CustomerAddressDto) addresses!: CustomerAddressDto[];
  @ListField(() => CustomerCartLineDto, { description: 'What is in their cart now' })
  cart!: CustomerCartLineDto[];
  @UuidField({ nullable: true, description: 'Their conversation with the shop' }) chatId!: string | null;
}

/** As JSON of the database: moments are text, money is a number. */
export interface CustomerView extends CustomerRow {
  lastSeenAt: Date | null;
  newestOrders: (Omit<CustomerOrderDto, 'total'> & { total: number })[];
  returns: CustomerReturnDto[];
  mails: CustomerMailDto[];
  addresses: CustomerAddressDto[];
  cart: CustomerCartLineDto[];
  chatId: string | null;
}

const moment = (text: string): string => new Date(text).toISOString();
const momentOrNull = (text: string | null): string | null => text && moment(text);

export const toCustomerDto = (row: CustomerRow): CustomerDto => ({
  id: row.id,
  email: row.email,
  name: row.name,
  phone: row.phone,
  state: userState(row),
  isEmailVerified: row.emailVerifiedAt !== null,
  createdAt: row.createdAt.toISOString(),
  orders: row.orders,
  spent: rupiah(row.spent),
  lastOrderAt: row.lastOrderAt?.toISOString() ?? null,
});

export const toCustomerDetailDto = (view: CustomerView): CustomerDetailDto => ({
  ...toCustomerDto(view),
  lastSeenAt: view.lastSeenAt?.toISOString() ?? null,
  newestOrders: view.newestOrders.map(
    ({ number, placedAt, status, paymentStatus, total, invoiceNumber }) => ({
      ...{ number, status, paymentStatus, invoiceNumber },
      placedAt: moment(placedAt),
      total: rupiah(total),
    }),
  ),
  returns: view.returns.map(({ id, orderNumber, status, requestedAt }) => ({
    ...{ id, orderNumber, status },
    requestedAt: moment(requestedAt),
  })),
  mails: view.mails.map(({ id, kind, subject, createdAt, sentAt, failedAt }) => ({
    ...{ id, kind, subject },
    createdAt: moment(createdAt),
    sentAt: momentOrNull(sentAt),
    failedAt: momentOrNull(failedAt),
  })),
  addresses: view.addresses.map(({ id, label, name, phone, address, isDefault }) => ({
    ...{ id, label, name, phone, address, isDefault },
  })),
  cart: view.cart.map(({ productId, name, quantity, addedAt }) => ({
    ...{ productId, name, quantity },
    addedAt: moment(addedAt),
  })),
  chatId: view.chatId,
});
