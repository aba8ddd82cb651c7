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

export class ContactDto {
  @TextField({ min: 2, max: 100 }) name!: string;
  @EmailField() email!: string;
  @TextField({ min: 8, max: 20, pattern: /^\+?[0-9 ()-]+$/ }) phone!: string;
}

export class AddressDto {
  @TextField({ min: 2, max: 80, description: 'Provinsi' }) province!: string;
  @TextField({ min: 2, max: 80, description: 'Kota or kabupaten' }) city!: string;
  @TextField({ min: 2, max: 80, description: 'Kecamatan' }) district!: string;
  @TextField({ min: 2, max: 80, description: 'Kelurahan or desa' }) village!: string;
  @TextField({ min: 5, max: 5, pattern: /^[1-9]\d{4}$/, description: 'Kode pos, five digits' })
  postalCode!: string;
  @TextField({ min: 5, max: 300, description: 'Street, number, RT/RW' }) detail!: string;
  @NoteField({ max: 200, optional: true, description: 'For the courier' }) notes?: string;
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

  @EnumField('Locale', ['id', 'en'], {
    optional: true,
    description: 'Language of the mails; Indonesian unless told',
  })
  locale?: 'id' | 'en';
}
