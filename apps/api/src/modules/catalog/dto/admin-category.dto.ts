import {
  BooleanField,
  EnumField,
  IntField,
  ListField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { PictureDto, toPictureDto } from '../../media/picture.js';
import type { AdminCategory, AdminCategoryDetail } from '../categories-admin.service.js';
import {
  plainRule,
  SPECIFICATION_TYPES,
  type InheritedRule,
  type SpecificationType,
} from '../specification.js';
import { CategoryLinkDto } from './product.dto.js';
import { SlugField } from './slug.field.js';

const DESCRIPTION = { max: 2000, optional: true };

/** One property that products of a category are described by. */
export class SpecificationRuleDto {
  @TextField({ min: 1, max: 80 }) name!: string;
  @TextField({ min: 1, max: 20, nullable: true, description: 'Of numbers only' }) unit!: string | null;
  @EnumField('SpecificationType', SPECIFICATION_TYPES) type!: SpecificationType;
  @BooleanField() isFilterable!: boolean;
}

export class InheritedSpecificationDto extends SpecificationRuleDto {
  @TextField({ description: 'The category that asks for it' }) categoryName!: string;
}

export class AddCategoryDto {
  @TextField({ min: 1, max: 120 }) name!: string;
  @SlugField({ optional: true, description: 'Made of the name unless told' }) slug?: string;
  @TextField(DESCRIPTION) description?: string;
  @UuidField({ nullable: true }) parentId!: string | null;
  @BooleanField({ optional: true }) isActive?: boolean;
}

export class ChangeCategoryDto {
  @TextField({ min: 1, max: 120, optional: true }) name?: string;
  @SlugField({ optional: true, description: 'Who comes by the old one is sent on' }) slug?: string;
  @TextField(DESCRIPTION) description?: string;
  @BooleanField({ optional: true }) isActive?: boolean;
  @ListField(() => SpecificationRuleDto, { max: 40, optional: true, description: 'All of its own' })
  specifications?: SpecificationRuleDto[];
}

export class MoveCategoryDto {
  @UuidField({ nullable: true, description: 'The category it goes below; null for the top' })
  parentId!: string | null;
  @IntField({ max: 10_000, description: 'Its place among its new neighbours, from 0' }) position!: number;
}

export class AdminCategoryDto {
  @UuidField() id!: string;
  @UuidField({ nullable: true }) parentId!: string | null;
  @TextField() name!: string;
  @TextField() slug!: string;
  @TextField() description!: string;
  @IntField() position!: number;
  @BooleanField() isActive!: boolean;
  @IntField({ description: '0 for those at the top' }) depth!: number;
  @IntField({ description: 'Its own products; archived ones do not count' }) productCount!: number;
  @ObjectField(() => PictureDto, { nullable: true }) picture!: PictureDto | null;
  @IntField({ min: 1 }) version!: number;
}

export class AdminCategoryDetailDto extends AdminCategoryDto {
  @ListField(() => CategoryLinkDto, { description: 'From the top down to itself' })
  breadcrumb!: CategoryLinkDto[];
  @ListField(() => SpecificationRuleDto) specifications!: SpecificationRuleDto[];
  @ListField(() => InheritedSpecificationDto) inherited!: InheritedSpecificationDto[];
}

export function toAdminCategoryDto(category: AdminCategory): AdminCategoryDto {
  return {
    id: category.id,
    parentId: category.parentId,
    name: category.name,
    slug: category.slug,
    description: category.description,
    position: category.position,
    isActive: category.isActive,
    depth: category.depth,
    productCount: category.productCount,
    picture: category.picture && toPictureDto(category.picture),
    version: category.version,
  };
}

export function toAdminCategoryDetailDto(category: AdminCategoryDetail): AdminCategoryDetailDto {
  return {
    ...toAdminCategoryDto(category),
    breadcrumb: category.breadcrumb.map(({ name, slug }) => ({ name, slug })),
    specifications: category.specifications.map(plainRule),
    inherited: category.inherited.map(toInheritedSpecificationDto),
  };
}

export const toInheritedSpecificationDto = (rule: InheritedRule): InheritedSpecificationDto => ({
  ...plainRule(rule),
  categoryName: rule.categoryName,
});
