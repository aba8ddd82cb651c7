import { useForm } from '@mantine/form';
import { useMessages } from '../../common/messages';
import { isSlug, isTwice } from '../../common/names';
import type { ProductValues } from './product-values';

const SKU = /^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$/;

/** The form of a product, with the rules that need no API. */
export function useProductForm(initialValues: ProductValues) {
  const t = useMessages().product.errors;
  const needed = (text: string) => (text.trim() ? null : t.required);
  const positive = (value: number | string) => (Number(value) > 0 ? null : t.positive);
  const whenOnSale = (values: ProductValues, fault: string | null) => (values.sale.isOn ? fault : null);
  return useForm<ProductValues>({
    initialValues,
    validate: {
      name: needed,
      slug: (slug) => (!slug.trim() || isSlug(slug) ? null : t.slug),
      sku: (sku) => needed(sku) ?? (SKU.test(sku.trim()) ? null : t.sku),
      brand: needed,
      categoryId: needed,
      price: positive,
      sale: {
        price: (price, values) =>
          whenOnSale(values, positive(price) ?? (Number(price) < Number(values.price) ? null : t.belowPrice)),
        startsAt: (startsAt, values) => whenOnSale(values, startsAt ? null : t.startMissing),
        endsAt: (endsAt, values) =>
          whenOnSale(values, !endsAt || endsAt > values.sale.startsAt ? null : t.endBeforeStart),
      },
      weightGrams: positive,
      lengthCm: positive,
      widthCm: positive,
      heightCm: positive,
      minimumStock: (value) => (value !== '' && Number(value) >= 0 ? null : t.notNegative),
      lowStockThreshold: (value, { minimumStock }) =>
        Number(value) > Number(minimumStock) ? null : t.aboveMinimum,
      specifications: {
        name: (name, { specifications }) => {
          if (!name.trim()) return t.nameMissing;
          return isTwice(
            name,
            specifications.map((row) => row.name),
          )
            ? t.nameTwice
            : null;
        },
        value: (value, { specifications }, path) => {
          const row = specifications[Number(path.split('.')[1])];
          return row?.isFree && String(value).trim() === '' ? t.valueMissing : null;
        },
      },
    },
  });
}

export type ProductForm = ReturnType<typeof useProductForm>;
