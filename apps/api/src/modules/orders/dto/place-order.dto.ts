import {
  CodeField,
  EmailField,
  EnumField,
  MoneyDto,
  MoneyField,
  NoteField,
  ObjectField,
  TextField,
} from '../../../common/fields.js';
import { PAYMENT_METHODS, type PaymentMethod } from '@hurtrock/shared/payment-methods';
import { AddressDto } from '../../users/postal-address.js';
import { SHORTAGES, type Shortage } from '../shortage.js';

export class ContactDto {
  @TextField({ min: 2, max: 100 }) name!: string;
  @EmailField() email!: string;
  @TextField({ min: 8, max: 20, pattern: /^\+?[0-9 ()-]+$/ }) phone!: string;
}

export class PlaceOrderDto {
  @ObjectField(() => ContactDto) contact!: ContactDto;
  @ObjectField(() => AddressDto) address!: AddressDto;

  @CodeField({ description: 'Code of a shipping service' })
  shippingService!: string;

  @EnumField('PaymentMethod', PAYMENT_METHODS)
  paymentMethod!: PaymentMethod;

  @NoteField({ max: 500, optional: true, description: 'For the shop' })
  note?: string;

  @MoneyField({ description: 'The total that the shopper saw; another one is refused with price_changed' })
  expectedTotal!: MoneyDto;

  @EnumField('Shortage', SHORTAGES, {
    optional: true,
    description: 'For goods that are still to arrive: send what is there and the rest later, or all at once',
  })
  shortage?: Shortage;

  @EnumField('Locale', ['id', 'en'], {
    optional: true,
    description: 'Language of the mails; Indonesian unless told',
  })
  locale?: 'id' | 'en';
}
