import { useQuery } from '@tanstack/react-query';
import { formatDateTime, formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { useCategoryOptions } from '../../common/categories';
import { fill, useLanguage } from '../../common/messages';
import { allSuppliersQuery } from '../../common/suppliers';
import type { ProductInput } from './product-values';

/** A field of a product as people read it. */
export function useShowProduct() {
  const { messages, locale } = useLanguage();
  const { specifications: words, sale: saleWords } = messages.product;
  const categories = useCategoryOptions('id');
  const suppliers = useQuery(allSuppliersQuery()).data ?? [];
  const yesOrNo = (value: boolean) => (value ? words.yes : words.no);

  function saleInWords(sale: ProductInput['sale']): string {
    if (!sale) return '';
    return fill(sale.endsAt ? saleWords.bounded : saleWords.open, {
      price: formatRupiah(sale.price.amount),
      from: formatDateTime(sale.startsAt, locale),
      to: sale.endsAt ? formatDateTime(sale.endsAt, locale) : '',
    });
  }

  return (field: keyof ProductInput, input: ProductInput): string => {
    switch (field) {
      case 'price':
        return formatRupiah(input.price.amount);
      case 'sale':
        return saleInWords(input.sale);
      case 'categoryId':
        return categories.find(({ value }) => value === input.categoryId)?.label.trim() ?? '';
      case 'supplierId':
        return suppliers.find(({ id }) => id === input.supplierId)?.name ?? '';
      case 'specifications':
        return input.specifications
          .map(({ name, value, unit }) => {
            const text = typeof value === 'boolean' ? yesOrNo(value) : String(value);
            return `${name}: ${text}${unit ? ` ${unit}` : ''}`;
          })
          .join('\n');
      default: {
        const value = input[field];
        if (typeof value === 'boolean') return yesOrNo(value);
        return typeof value === 'number' ? formatNumber(value) : (value ?? '');
      }
    }
  };
}
