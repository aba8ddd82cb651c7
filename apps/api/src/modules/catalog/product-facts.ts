import { MAX_TOTAL, type Money } from '@hurtrock/shared/money';
import type { FieldProblem } from '@hurtrock/shared/problems';
import type { Prices } from './product-price.js';
import { specificationProblems, type Specification, type SpecificationRule } from './specification.js';

/** What staff decide about a product. */
export interface ProductFacts extends Prices {
  name: string;
  slug: string;
  sku: string;
  brand: string;
  model: string;
  groupCode: string | null;
  categoryId: string;
  supplierId: string | null;
  description: string;
  weightGrams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  minimumStock: number;
  lowStockThreshold: number;
  isActive: boolean;
  isFeatured: boolean;
  allowsBackorder: boolean;
  specifications: Specification[];
}

/** The same as clients write it. */
export type ProductDraft = Omit<ProductFacts, keyof Prices | 'slug'> & {
  slug?: string;
  price: Money;
  sale: { price: Money; startsAt: string; endsAt: string | null } | null;
};

/** What a draft, or a part of one, says. A field that was not sent says nothing. */
export function factsOf({
  price,
  sale,
  specifications,
  ...draft
}: Partial<ProductDraft>): Partial<ProductFacts> {
  return {
    ...(Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Partial<
      Omit<ProductDraft, 'price' | 'sale' | 'specifications'>
    >),
    ...(specifications && {
      specifications: specifications.map(({ name, value, unit }) => ({ name, value, unit })),
    }),
    ...(price && { regularPrice: price.amount }),
    ...(sale && {
      salePrice: sale.price.amount,
      saleStartsAt: new Date(sale.startsAt),
      saleEndsAt: sale.endsAt === null ? null : new Date(sale.endsAt),
    }),
    ...(sale === null && { salePrice: null, saleStartsAt: null, saleEndsAt: null }),
  };
}

/** What no single field shows. Properties are only held against `rules` where these are given. */
export function productProblems(facts: ProductFacts, rules?: SpecificationRule[]): FieldProblem[] {
  const { regularPrice, salePrice, saleStartsAt, saleEndsAt } = facts;
  const isPrice = (amount: number): boolean => amount > 0 && amount <= MAX_TOTAL;
  const checks: [boolean, FieldProblem][] = [
    [isPrice(regularPrice), problem('price.amount', 'range', `From 1 to ${MAX_TOTAL}`)],
    [
      salePrice === null || (isPrice(salePrice) && salePrice < regularPrice),
      problem('sale.price.amount', 'below_price', 'Below the regular price'),
    ],
    [
      saleEndsAt === null || saleStartsAt === null || saleEndsAt > saleStartsAt,
      problem('sale.endsAt', 'after_start', 'After the start'),
    ],
    [
      facts.lowStockThreshold > facts.minimumStock,
      problem('lowStockThreshold', 'above_minimum', 'Above the minimum'),
    ],
  ];
  return [
    ...checks.filter(([isFine]) => !isFine).map(([, wrong]) => wrong),
    ...(rules ? specificationProblems(facts.specifications, rules) : []),
  ];
}

const problem = (field: string, code: string, message: string): FieldProblem => ({ field, code, message });
