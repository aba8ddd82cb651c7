import { IntField, ListField, TextField } from '../../../common/fields.js';

/** A line of the order, with how many units of it are meant. */
export class BoughtAgainDto {
  @TextField() sku!: string;
  @TextField() name!: string;
  @IntField({ min: 1 }) quantity!: number;
}

export class BuyAgainDto {
  @ListField(() => BoughtAgainDto, { description: 'What lies in the cart now' }) added!: BoughtAgainDto[];
  @ListField(() => BoughtAgainDto, { description: 'What can not be bought at the moment' })
  missing!: BoughtAgainDto[];
}
