import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  CodeField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  TextField,
  TextListField,
} from '../../../common/fields.js';
import { COURIER_CODES } from '../couriers.js';
import type { ShippingQuote } from '../shipping-quotes.js';
import type { ShippingService } from '../shipping-service.entity.js';

/** What a person of the shop may say of a service. */
export class SaveShippingServiceDto {
  @TextField({ min: 2, max: 60 }) name!: string;
  @EnumField('Courier', COURIER_CODES) courier!: string;
  @MoneyField({ description: 'Charged once a parcel' }) basePrice!: MoneyDto;
  @MoneyField() pricePerKg!: MoneyDto;
  @IntField({ min: 1000, max: 20_000, description: 'Cubic centimetres charged like one kilogram' })
  volumeFactor!: number;
  @IntField({ max: 60, description: 'Days on the way, at least' }) minDays!: number;
  @IntField({ max: 60, description: 'Days on the way, at most' }) maxDays!: number;
  @BooleanField({ description: 'Whether shoppers can choose it' }) isActive!: boolean;
}

export class CreateShippingServiceDto extends SaveShippingServiceDto {
  @TextField({ min: 2, max: 40, pattern: /^[a-z0-9][a-z0-9_-]*$/, description: 'Never changes' })
  code!: string;
}

export class ShippingServiceCodeDto {
  @CodeField() code!: string;
}

export class OrderShippingServicesDto {
  @TextListField({ min: 1, max: 100, longest: 40, description: 'Codes, the first to be shown first' })
  codes!: string[];
}

export class AdminShippingServiceDto {
  @TextField() code!: string;
  @TextField() name!: string;
  @TextField() courier!: string;
  @MoneyField() basePrice!: MoneyDto;
  @MoneyField() pricePerKg!: MoneyDto;
  @IntField() volumeFactor!: number;
  @IntField() minDays!: number;
  @IntField() maxDays!: number;
  @BooleanField() isActive!: boolean;
  @IntField({ min: 1 }) version!: number;
}

export class ShippingCostQuery {
  @IntField({ min: 1, max: 1_000_000, fromQuery: true }) weightGrams!: number;
  @IntField({ min: 1, max: 1000, fromQuery: true }) lengthCm!: number;
  @IntField({ min: 1, max: 1000, fromQuery: true }) widthCm!: number;
  @IntField({ min: 1, max: 1000, fromQuery: true }) heightCm!: number;
}

export class ShippingCostDto {
  @TextField() code!: string;
  @TextField() name!: string;
  @MoneyField() cost!: MoneyDto;
  @IntField({ description: 'What is charged for: the larger of weight and volume' })
  billableWeightGrams!: number;
}

export class ShippingSettingsDto {
  @MoneyField({ nullable: true, description: 'Goods worth this much are sent for nothing; null: never' })
  freeShippingFrom!: MoneyDto | null;
}

export class ShippingCostsDto {
  @ListField(() => ShippingCostDto) services!: ShippingCostDto[];
}

export function toAdminShippingServiceDto(service: ShippingService): AdminShippingServiceDto {
  const { code, name, courier, volumeFactor, minDays, maxDays, isActive, version } = service;
  return {
    code,
    name,
    courier,
    basePrice: rupiah(service.basePrice),
    pricePerKg: rupiah(service.pricePerKg),
    volumeFactor,
    minDays,
    maxDays,
    isActive,
    version,
  };
}

export const toShippingCostDto = ({
  code,
  name,
  cost,
  billableWeightGrams,
}: ShippingQuote): ShippingCostDto => ({
  code,
  name,
  cost: rupiah(cost),
  billableWeightGrams,
});

export const toShippingSettingsDto = (freeShippingFrom: number | null): ShippingSettingsDto => ({
  freeShippingFrom: freeShippingFrom === null ? null : rupiah(freeShippingFrom),
});
