import { MAX_TOTAL } from '@hurtrock/shared/money';
import { PartialType } from '@nestjs/swagger';
import {
  BooleanField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { MomentField } from './moment.field.js';
import { SlugField } from './slug.field.js';
import { SpecificationValueField } from './specification-value.field.js';

const SKU = /^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$/;
const CENTIMETRES = { min: 1, max: 1_000 };

export class SaleInput {
  @MoneyField({ description: `Below the regular price, which is at most ${MAX_TOTAL}` }) price!: MoneyDto;
  @MomentField() startsAt!: string;
  @MomentField({ nullable: true }) endsAt!: string | null;
}

export class SpecificationInput {
  @TextField({ min: 1, max: 80 }) name!: string;
  @SpecificationValueField() value!: string | number | boolean;
  @TextField({ min: 1, max: 20, nullable: true }) unit!: string | null;
}

export class ProductInput {
  @TextField({ min: 1, max: 200 }) name!: string;
  @SlugField({
    optional: true,
    description: 'Made of the name unless told; who comes by the old one is sent on',
  })
  slug?: string;
  @TextField({ min: 1, max: 64, pattern: SKU }) sku!: string;
  @TextField({ min: 1, max: 80 }) brand!: string;
  @TextField({ max: 120 }) model!: string;
  @TextField({ min: 1, max: 64, nullable: true, description: 'Shared by the finishes of one model' })
  groupCode!: string | null;
  @UuidField() categoryId!: string;
  @UuidField({ nullable: true }) supplierId!: string | null;
  @TextField({ max: 20_000, description: 'Markdown without HTML' }) description!: string;
  @MoneyField({ description: 'What one costs when no sale runs' }) price!: MoneyDto;
  @ObjectField(() => SaleInput, { nullable: true }) sale!: SaleInput | null;
  @IntField({ min: 1, max: 1_000_000 }) weightGrams!: number;
  @IntField(CENTIMETRES) lengthCm!: number;
  @IntField(CENTIMETRES) widthCm!: number;
  @IntField(CENTIMETRES) heightCm!: number;
  @IntField({ max: 1_000_000 }) minimumStock!: number;
  @IntField({ min: 1, max: 1_000_000, description: 'Above the minimum' }) lowStockThreshold!: number;
  @BooleanField() isActive!: boolean;
  @BooleanField() isFeatured!: boolean;
  @BooleanField() allowsBackorder!: boolean;
  @ListField(() => SpecificationInput, { max: 40 }) specifications!: SpecificationInput[];
}

export class ChangeProductInput extends PartialType(ProductInput, { skipNullProperties: false }) {}
