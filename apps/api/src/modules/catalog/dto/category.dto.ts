import { ListField, TextField, UuidField } from '../../../common/fields.js';

export class CategoryDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() slug!: string;
  @TextField() description!: string;
  @ListField(() => CategoryDto) children!: CategoryDto[];
}
