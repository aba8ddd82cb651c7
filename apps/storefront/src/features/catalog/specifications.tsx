import type { Schema } from '@hurtrock/api-client';
import { formatNumber, formatWeight } from '@hurtrock/shared/format';
import { useLocale, useMessages } from '../../common/messages';

type Product = Schema<'ProductDto'>;
type Value = Product['specifications'][number]['value'];

/** What the product is, as a table that can be read across. */
export function Specifications({ product }: { product: Product }) {
  const t = useMessages().product;
  const locale = useLocale();
  const shown = (value: Value) => {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    return typeof value === 'number' ? value.toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB') : value;
  };
  const rows: [string, string][] = [
    [t.brand, product.brand],
    [t.model, product.model],
    [t.sku, product.sku],
    ...product.specifications.map(({ name, value, unit }): [string, string] => [
      name,
      unit ? `${shown(value)} ${unit}` : shown(value),
    ]),
    [t.weight, formatWeight(product.weightGrams, locale)],
    [t.size, `${[product.lengthCm, product.widthCm, product.heightCm].map(formatNumber).join(' × ')} cm`],
  ];
  return (
    <section aria-labelledby="specifications">
      <h2 id="specifications" className="mb-4 font-brand text-3xl">
        {t.specifications}
      </h2>
      <table className="w-full text-left text-sm sm:text-base">
        <tbody>
          {rows
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <tr key={name} className="border-b border-line align-top">
                <th scope="row" className="w-2/5 py-2.5 pr-4 font-medium text-muted">
                  {name}
                </th>
                <td className="py-2.5 font-semibold break-words">{value}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
