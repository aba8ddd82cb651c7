import { TextField } from '../../../common/fields.js';

export class FindBrandsDto {
  @TextField({ max: 80, optional: true, description: 'Somewhere in the name' }) q?: string;
}

export class BrandDto {
  @TextField() name!: string;
}
