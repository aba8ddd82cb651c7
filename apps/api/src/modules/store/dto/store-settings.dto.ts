import {
  BooleanField,
  DateTimeField,
  EmailField,
  IntField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
} from '../../../common/fields.js';
import { PictureDto, toPictureDto } from '../../media/picture.js';
import { factsOf, type StoreSettings } from '../store-settings.service.js';
import { OpeningHoursDto, SocialLinkDto } from './store.dto.js';

export class ChangeStoreProfileDto {
  @TextField({ min: 1, max: 80 }) name!: string;
  @TextField({ max: 120 }) tagline!: string;
  @TextField({ max: 300 }) address!: string;
  @TextField({ max: 80 }) city!: string;
  @TextField({ pattern: /^(\d{5})?$/, description: 'Five digits, or empty' }) postalCode!: string;
  @TextField({ max: 30, pattern: /^[\d+() -]*$/ }) phone!: string;
  @EmailField() email!: string;
  @TextField({
    pattern: /^([1-9]\d{7,14})?$/,
    description: 'With country code, digits only; empty for none',
  })
  whatsapp!: string;
  @TextField({ max: 80 }) branchName!: string;
  @TextField({ max: 30 }) branchCode!: string;
  @TextField({
    max: 30,
    pattern: /^(\d[\d.\- ]{13,20}\d)?$/,
    description: 'The tax number, on invoices; empty for none',
  })
  npwp!: string;
  @ListField(() => OpeningHoursDto, { max: 7 }) openingHours!: OpeningHoursDto[];
  @ListField(() => SocialLinkDto, { max: 10 }) socials!: SocialLinkDto[];
}

export class TaxRateDto {
  @TextField({ description: 'YYYY-MM-DD, a day in WIB' }) startsOn!: string;
  @NumberField({ description: 'As the law names it: 12' }) ratePercent!: number;
  @IntField({ min: 1, max: 100, description: 'The rate is taken of this share of the price: 11 …' })
  baseNumerator!: number;
  @IntField({ min: 1, max: 100, description: '… of 12' }) baseDenominator!: number;
  @BooleanField({ description: 'Its day has not begun: it can still be taken back' }) isToCome!: boolean;
}

export class AddTaxRateDto {
  @TextField({ pattern: /^\d{4}-\d\d-\d\d$/, description: 'A day to come, in WIB' }) startsOn!: string;
  @IntField({ max: 10_000, description: 'Hundredths of a percent: 1200 is 12 %' }) rateBasisPoints!: number;
  @IntField({ min: 1, max: 100 }) baseNumerator!: number;
  @IntField({ min: 1, max: 100 }) baseDenominator!: number;
}

export class ChangeTaxDto {
  @BooleanField({ description: 'Registered for PPN (PKP). When not, no tax is shown at all' })
  isTaxable!: boolean;
}

export class ChangeMaintenanceDto {
  @BooleanField({ description: 'Whether the storefront is closed' }) isOn!: boolean;
  @TextField({ max: 300, description: 'What shoppers read besides our own words' }) note!: string;
}

export class MaintenanceDto {
  @DateTimeField({ nullable: true, description: 'Null: the storefront is open' }) since!: string | null;
  @TextField() note!: string;
}

export class StoreSettingsDto extends ChangeStoreProfileDto {
  @IntField({ description: 'To be sent back with a change of the profile' }) version!: number;
  @ObjectField(() => PictureDto, { nullable: true }) logo!: PictureDto | null;
  @BooleanField() isTaxable!: boolean;
  @ListField(() => TaxRateDto, { description: 'The latest first' }) taxRates!: TaxRateDto[];
  @ObjectField(() => MaintenanceDto) maintenance!: MaintenanceDto;
}

export function toStoreSettingsDto({ profile, taxRates }: StoreSettings): StoreSettingsDto {
  const { maintenanceSince, maintenanceNote } = profile;
  return {
    ...factsOf(profile),
    version: profile.version,
    logo: profile.logo && toPictureDto(profile.logo),
    isTaxable: profile.isTaxable,
    taxRates: taxRates.map(({ basisPoints, ...rate }) => ({ ...rate, ratePercent: basisPoints / 100 })),
    maintenance: { since: maintenanceSince?.toISOString() ?? null, note: maintenanceNote },
  };
}
