import { BooleanField, ObjectField, TextField, UuidField, UuidListField } from '../../../common/fields.js';
import { PictureDto, toPictureDto } from '../../media/picture.js';
import type { ProductImageRow } from '../product-images.queries.js';

export class ProductImageIdsDto {
  @UuidField() id!: string;
  @UuidField() imageId!: string;
}

export class AddProductImageDto {
  @TextField({ max: 200, optional: true, description: 'What is to be seen' }) alt?: string;
}

export class ArrangeProductImagesDto {
  @UuidListField({ max: 10, description: 'Every picture of the product once, in the order wanted' })
  order!: string[];
  @UuidField({ optional: true }) thumbnailId?: string;
}

export class DescribeProductImageDto {
  @TextField({ max: 200 }) alt!: string;
}

export class ProductImageDto {
  @UuidField() id!: string;
  @TextField() alt!: string;
  @BooleanField({ description: 'Exactly one picture of a product is' }) isThumbnail!: boolean;
  @BooleanField({ description: 'All sizes are made' }) isReady!: boolean;
  @ObjectField(() => PictureDto) picture!: PictureDto;
}

export function toProductImageDto({ id, alt, isThumbnail, picture }: ProductImageRow): ProductImageDto {
  const isReady = picture.width <= SMALLEST || picture.widths.length > 1;
  return { id, alt, isThumbnail, isReady, picture: toPictureDto(picture) };
}

/** Narrower than this there is nothing to make. */
const SMALLEST = 320;
