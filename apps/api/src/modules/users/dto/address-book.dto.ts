import { BooleanField, ObjectField, TextField, UuidField } from '../../../common/fields.js';
import { AddressDto } from '../postal-address.js';
import type { UserAddress } from '../user-address.entity.js';

export class AddressIdDto {
  @UuidField() id!: string;
}

export class SaveAddressDto {
  @TextField({ min: 1, max: 40, description: 'What its owner calls it: home, studio' }) label!: string;
  @TextField({ min: 2, max: 100, description: 'Who takes the parcel in' }) name!: string;
  @TextField({ min: 8, max: 20, pattern: /^\+?[0-9 ()-]+$/ }) phone!: string;
  @ObjectField(() => AddressDto) address!: AddressDto;
  @BooleanField({ description: 'The first address is the default one whatever is said' }) isDefault!: boolean;
}

export class SavedAddressDto extends SaveAddressDto {
  @UuidField() id!: string;
}

export function toSavedAddressDto({
  id,
  label,
  name,
  phone,
  address,
  isDefault,
}: UserAddress): SavedAddressDto {
  return { id, label, name, phone, address, isDefault };
}
