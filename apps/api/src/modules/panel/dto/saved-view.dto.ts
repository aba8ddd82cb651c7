import { CodeField, DateTimeField, TextField, UuidField } from '../../../common/fields.js';
import type { SavedViewRow } from '../saved-views.service.js';

export class ListSavedViewsDto {
  @CodeField({ description: 'Which list, such as `products`' }) page!: string;
}

export class AddSavedViewDto {
  @CodeField({ description: 'Which list, such as `products`' }) page!: string;
  @TextField({ min: 1, max: 60 }) name!: string;
  @TextField({ max: 1000, description: "Search, filters, order and columns as the page's address has them" })
  query!: string;
}

export class SavedViewDto {
  @UuidField() id!: string;
  @TextField() page!: string;
  @TextField() name!: string;
  @TextField() query!: string;
  @DateTimeField() createdAt!: string;
}

export const toSavedViewDto = ({ id, page, name, query, createdAt }: SavedViewRow): SavedViewDto => ({
  id,
  page,
  name,
  query,
  createdAt: createdAt.toISOString(),
});
