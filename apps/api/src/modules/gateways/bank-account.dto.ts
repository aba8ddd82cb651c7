import { TextField } from '../../common/fields.js';

/** An account for bank transfers: the shop's own, or a buyer's who gets money back. */
export class BankAccountDto {
  @TextField({ min: 2, max: 60 }) bank!: string;
  @TextField({ min: 5, max: 30, pattern: /^[0-9 -]+$/ }) number!: string;
  @TextField({ min: 2, max: 100 }) holder!: string;
}
