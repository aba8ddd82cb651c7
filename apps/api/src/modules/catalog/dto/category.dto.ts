import { ListField, ObjectField, TextField, UuidField } from '../../../common/fields.js';
import { PictureDto, toPictureDto } from '../../media/picture.js';
import type { CategoryNode } from '../category-tree.js';

export class CategoryDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() slug!: string;
  @TextField() description!: string;
  @ObjectField(() => PictureDto, { nullable: true }) picture!: PictureDto | null;
  @ListField(() => CategoryDto) children!: CategoryDto[];
}

export function toCategoryDto({ picture, children, ...node }: CategoryNode): CategoryDto {
  return {
    id: node.id,
    name: node.name,
    slug: node.slug,
    description: node.description,
    picture: picture && toPictureDto(picture),
    children: children.map(toCategoryDto),
  };
}
