import { BooleanField, IntField, ListField, NumberField, TextField } from '../../../common/fields.js';
import type { StoreProfile } from '../store-profile.entity.js';
import type { TaxFacts } from '../store.service.js';

export class OpeningHoursDto {
  @IntField({ min: 1, max: 7, description: 'Monday is 1' }) weekday!: number;
  @TextField({ nullable: true, description: 'HH:MM in WIB; null on a day that stays closed' })
  opens!: string | null;
  @TextField({ nullable: true }) closes!: string | null;
}

export class StoreDto {
  @TextField() name!: string;
  @TextField() tagline!: string;
  @TextField() address!: string;
  @TextField() city!: string;
  @TextField() postalCode!: string;
  @TextField() phone!: string;
  @TextField() email!: string;
  @TextField() whatsapp!: string;
  @TextField() branchName!: string;
  @TextField() branchCode!: string;
  @ListField(() => OpeningHoursDto) openingHours!: OpeningHoursDto[];
  @BooleanField() isTaxable!: boolean;
  @NumberField({
    nullable: true,
    description: 'PPN in percent, as the law names it; null when no tax is shown',
  })
  taxRatePercent!: number | null;
}

export function toStoreDto({ profile, tax }: { profile: StoreProfile; tax: TaxFacts | null }): StoreDto {
  return {
    name: profile.name,
    tagline: profile.tagline,
    address: profile.address,
    city: profile.city,
    postalCode: profile.postalCode,
    phone: profile.phone,
    email: profile.email,
    whatsapp: profile.whatsapp,
    branchName: profile.branchName,
    branchCode: profile.branchCode,
    openingHours: profile.openingHours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    isTaxable: profile.isTaxable,
    taxRatePercent: tax === null ? null : tax.basisPoints / 100,
  };
}
