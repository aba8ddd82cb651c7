import { rupiah } from '@hurtrock/shared/money';
import {
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
} from '../../../common/fields.js';
import { SPECIFICATION_TYPES, type SpecificationType } from '../specification.js';

export class FacetValueDto {
  @TextField() value!: string;
  @IntField() count!: number;
}

export class CategoryFacetDto {
  @TextField() slug!: string;
  @TextField() name!: string;
  @IntField() count!: number;
}

export class PriceFacetDto {
  @MoneyField() min!: MoneyDto;
  @MoneyField() max!: MoneyDto;
}

export class SpecificationFacetDto {
  @TextField() name!: string;
  @TextField({ nullable: true }) unit!: string | null;
  @EnumField('SpecificationType', SPECIFICATION_TYPES) type!: SpecificationType;
  @ListField(() => FacetValueDto, { max: 30, description: '`spec` takes them as `name:value`' })
  values!: FacetValueDto[];
}

/** How many products each further choice would leave. What is chosen in a facet already does not narrow it. */
export class ProductFacetsDto {
  @IntField({ description: 'How many products hold all that was asked for' }) total!: number;
  @ObjectField(() => PriceFacetDto, { nullable: true, description: 'null where there is nothing' })
  price!: PriceFacetDto | null;
  @ListField(() => FacetValueDto, { max: 70, description: 'Most first; those asked for always in' })
  brands!: FacetValueDto[];
  @ListField(() => CategoryFacetDto, { description: 'One step below the category asked for' })
  categories!: CategoryFacetDto[];
  @IntField() inStock!: number;
  @IntField() onSale!: number;
  @ListField(() => SpecificationFacetDto, { max: 12, description: 'What the category lets one choose by' })
  specifications!: SpecificationFacetDto[];
}

/** What the one statement returns. */
export interface FacetsRow extends Omit<ProductFacetsDto, 'price'> {
  minPrice: number | null;
  maxPrice: number | null;
}

export function toProductFacetsDto({ minPrice, maxPrice, ...counts }: FacetsRow): ProductFacetsDto {
  return {
    total: counts.total,
    price: minPrice === null || maxPrice === null ? null : { min: rupiah(minPrice), max: rupiah(maxPrice) },
    brands: counts.brands,
    categories: counts.categories,
    inStock: counts.inStock,
    onSale: counts.onSale,
    specifications: counts.specifications.map(inOrder),
  };
}

/** Numbers from the smallest up, words by how many there are. */
const inOrder = (facet: SpecificationFacetDto): SpecificationFacetDto =>
  facet.type === 'number'
    ? { ...facet, values: [...facet.values].sort((a, b) => Number(a.value) - Number(b.value)) }
    : facet;
