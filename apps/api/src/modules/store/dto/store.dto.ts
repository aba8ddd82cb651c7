import {
  BooleanField,
  IntField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
} from '../../../common/fields.js';
import { PictureDto, toPictureDto } from '../../media/picture.js';
import type { StoreFacts } from '../store.service.js';

export class OpeningHoursDto {
  @IntField({ min: 1, max: 7, description: 'Monday is 1' }) weekday!: number;
  @TextField({ nullable: true, description: 'HH:MM in WIB; null on a day that stays closed' })
  opens!: string | null;
  @TextField({ nullable: true }) closes!: string | null;
}

/** A page of the shop elsewhere. */
export class SocialLinkDto {
  @TextField({ min: 1, max: 40, description: 'As people call the place: Instagram' }) name!: string;
  @TextField({ max: 300, pattern: /^https:\/\/[^\s"'<>]+$/ }) url!: string;
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
  @ListField(() => SocialLinkDto) socials!: SocialLinkDto[];
  @ObjectField(() => PictureDto, { nullable: true }) logo!: PictureDto | null;
  @BooleanField() isTaxable!: boolean;
  @NumberField({
    nullable: true,
    description: 'PPN in percent, as the law names it; null when no tax is shown',
  })
  taxRatePercent!: number | null;
}

export function toStoreDto({ profile, tax }: StoreFacts): StoreDto {
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
    socials: profile.socials.map(({ name, url }) => ({ name, url })),
    logo: profile.logo && toPictureDto(profile.logo),
    isTaxable: profile.isTaxable,
    taxRatePercent: tax === null ? null : tax.basisPoints / 100,
  };
}
