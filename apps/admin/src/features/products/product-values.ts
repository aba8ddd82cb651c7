import type { Schema } from '@hurtrock/api-client';
import { isSame } from '../../common/conflict/compare-edits';
import { fromShopMoment, toShopMoment } from '../../common/shop-moment';

export type ProductDetail = Schema<'AdminProductDetailDto'>;
export type ProductInput = Required<Schema<'ProductInput'>>;
export type TemplateRule = Schema<'InheritedSpecificationDto'>;

/** What a field for a number holds: text while it is none. */
type NumberText = number | string;

export interface SpecificationRow {
  name: string;
  /** Empty text for a field that nobody filled in. */
  value: string | number | boolean;
  unit: string;
  /** Not asked for by the category. */
  isFree: boolean;
}

/** A product as its form has it. */
export interface ProductValues {
  name: string;
  slug: string;
  sku: string;
  brand: string;
  model: string;
  groupCode: string;
  categoryId: string;
  supplierId: string;
  description: string;
  price: NumberText;
  sale: { isOn: boolean; price: NumberText; startsAt: string; endsAt: string };
  weightGrams: NumberText;
  lengthCm: NumberText;
  widthCm: NumberText;
  heightCm: NumberText;
  minimumStock: NumberText;
  lowStockThreshold: NumberText;
  isActive: boolean;
  isFeatured: boolean;
  allowsBackorder: boolean;
  specifications: SpecificationRow[];
}

const NO_SALE = { isOn: false, price: '', startsAt: '', endsAt: '' };

/** A product that nobody has written yet: not shown in the shop until it is finished. */
export const NEW_PRODUCT: ProductValues = {
  name: '',
  slug: '',
  sku: '',
  brand: '',
  model: '',
  groupCode: '',
  categoryId: '',
  supplierId: '',
  description: '',
  price: '',
  sale: NO_SALE,
  weightGrams: '',
  lengthCm: '',
  widthCm: '',
  heightCm: '',
  minimumStock: 5,
  lowStockThreshold: 10,
  isActive: false,
  isFeatured: false,
  allowsBackorder: false,
  specifications: [],
};

const rupiah = (amount: NumberText) => ({ amount: Number(amount), currency: 'IDR' as const });

/** The category's own fields come first and are all there; what else the product has is free. */
export function arrange(
  rows: readonly Omit<SpecificationRow, 'isFree'>[],
  template: readonly TemplateRule[],
): SpecificationRow[] {
  const asked = template.map(({ name, unit }) => {
    const row = rows.find((each) => each.name === name);
    return { name, value: row?.value ?? '', unit: unit ?? '', isFree: false };
  });
  const free = rows.filter(({ name, value }) => value !== '' && !template.some((rule) => rule.name === name));
  return [...asked, ...free.map((row) => ({ ...row, isFree: true }))];
}

/** What the API has of a product, as it takes it. */
export function inputOf(product: ProductDetail): ProductInput {
  const { name, slug, sku, brand, model, groupCode, categoryId, supplier, description, price, sale } =
    product;
  const { weightGrams, lengthCm, widthCm, heightCm, minimumStock, lowStockThreshold } = product;
  const { isActive, isFeatured, allowsBackorder, specifications } = product;
  return {
    ...{
      name,
      slug,
      sku,
      brand,
      model,
      groupCode,
      categoryId,
      supplierId: supplier?.id ?? null,
      description,
    },
    ...{ price: rupiah(price.amount), sale: sale && minuteOf(sale) },
    ...{ weightGrams, lengthCm, widthCm, heightCm, minimumStock, lowStockThreshold },
    ...{ isActive, isFeatured, allowsBackorder },
    specifications: specifications.map((each) => ({ name: each.name, value: each.value, unit: each.unit })),
  };
}

/** Fields for moments know no seconds. */
const minuteOf = ({ price, startsAt, endsAt }: NonNullable<ProductDetail['sale']>) => ({
  price: rupiah(price.amount),
  startsAt: fromShopMoment(toShopMoment(startsAt)) ?? startsAt,
  endsAt: endsAt && fromShopMoment(toShopMoment(endsAt)),
});

export function valuesOf(input: ProductInput, template: readonly TemplateRule[]): ProductValues {
  const { sale, specifications } = input;
  return {
    ...input,
    groupCode: input.groupCode ?? '',
    supplierId: input.supplierId ?? '',
    price: input.price.amount,
    sale: sale
      ? {
          isOn: true,
          price: sale.price.amount,
          startsAt: toShopMoment(sale.startsAt),
          endsAt: sale.endsAt ? toShopMoment(sale.endsAt) : '',
        }
      : NO_SALE,
    specifications: arrange(
      specifications.map((row) => ({ ...row, unit: row.unit ?? '' })),
      template,
    ),
  };
}

/** What stands in the form, as the API takes it. Sensible once the form is. */
export function toInput(values: ProductValues): ProductInput {
  const { sale, specifications } = values;
  const text = (each: string) => each.trim() || null;
  return {
    name: values.name.trim(),
    slug: values.slug.trim(),
    sku: values.sku.trim(),
    brand: values.brand.trim(),
    model: values.model.trim(),
    groupCode: text(values.groupCode),
    categoryId: values.categoryId,
    supplierId: text(values.supplierId),
    description: values.description,
    price: rupiah(values.price),
    sale: sale.isOn
      ? {
          price: rupiah(sale.price),
          startsAt: fromShopMoment(sale.startsAt) ?? '',
          endsAt: sale.endsAt ? fromShopMoment(sale.endsAt) : null,
        }
      : null,
    weightGrams: Number(values.weightGrams),
    lengthCm: Number(values.lengthCm),
    widthCm: Number(values.widthCm),
    heightCm: Number(values.heightCm),
    minimumStock: Number(values.minimumStock),
    lowStockThreshold: Number(values.lowStockThreshold),
    isActive: values.isActive,
    isFeatured: values.isFeatured,
    allowsBackorder: values.allowsBackorder,
    specifications: specifications.flatMap(({ name, value, unit, isFree }) => {
      const filled = typeof value === 'string' ? value.trim() : value;
      if (filled === '' && !isFree) return [];
      return [{ name: name.trim(), value: filled, unit: text(unit) }];
    }),
  };
}

/** Only what differs: a field that nobody touched is nobody's change. */
export function changesBetween(before: ProductInput, after: ProductInput): Partial<ProductInput> {
  const changed = Object.entries(after).filter(
    ([field, value]) => !isSame(value, before[field as keyof ProductInput]),
  );
  return Object.fromEntries(changed);
}
