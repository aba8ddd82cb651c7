import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import { formatRupiah } from '@hurtrock/shared/format';
import { CrossIcon } from '@hurtrock/ui/icons';
import { useMessages } from '../../common/messages';
import { toggled, unfiltered, type CatalogFilters } from './catalog-filters';
import { valueText } from './facet-choices';
import type { ChangeFilters, Facets, FilterChange } from './use-catalog';

interface ActiveFiltersProps {
  filters: CatalogFilters;
  facets: Facets | undefined;
  onChange: ChangeFilters;
}

interface Chip {
  text: string;
  remove: FilterChange;
}

function priceText(t: StorefrontMessages['catalog'], { minPrice, maxPrice }: CatalogFilters) {
  if (minPrice !== undefined && maxPrice !== undefined)
    return t.between(formatRupiah(minPrice), formatRupiah(maxPrice));
  if (minPrice !== undefined) return t.from(formatRupiah(minPrice));
  return maxPrice === undefined ? null : t.upTo(formatRupiah(maxPrice));
}

function chipsOf(t: StorefrontMessages, filters: CatalogFilters, facets: Facets | undefined): Chip[] {
  const { brand = [], spec = [] } = filters;
  const price = priceText(t.catalog, filters);
  const flags = [
    ['inStock', t.catalog.inStock],
    ['onSale', t.catalog.onSale],
    ['featured', t.catalog.onlyFeatured],
  ] as const;
  return [
    ...brand.map((name) => ({
      text: name,
      remove: (now: CatalogFilters) => ({ ...now, brand: toggled(now.brand, name) }),
    })),
    ...(price
      ? [
          {
            text: price,
            remove: (now: CatalogFilters) => ({ ...now, minPrice: undefined, maxPrice: undefined }),
          },
        ]
      : []),
    ...flags
      .filter(([name]) => filters[name])
      .map(([name, text]) => ({ text, remove: (now: CatalogFilters) => ({ ...now, [name]: undefined }) })),
    ...spec.map((each) => {
      const [name = '', ...value] = each.split(':');
      const facet = facets?.specifications.find((known) => known.name === name);
      return {
        text: `${name}: ${valueText(t.product, facet, value.join(':'))}`,
        remove: (now: CatalogFilters) => ({ ...now, spec: toggled(now.spec, each) }),
      };
    }),
  ];
}

/** What narrows the list, each with its way out. */
export function ActiveFilters({ filters, facets, onChange }: ActiveFiltersProps) {
  const messages = useMessages();
  const t = messages.catalog;
  const chips = chipsOf(messages, filters, facets);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t.activeFilters} className="mb-5 flex flex-wrap gap-2">
      {chips.map(({ text, remove }) => (
        <li key={text}>
          <button
            type="button"
            aria-label={t.removeFilter(text)}
            onClick={() => onChange(remove)}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-orange bg-orange/12 px-3.5 text-sm font-semibold hover:bg-orange/25"
          >
            {text}
            <CrossIcon className="size-4" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={() => onChange(unfiltered)}
          className="min-h-9 px-2 text-sm font-semibold text-accent underline underline-offset-4"
        >
          {t.reset}
        </button>
      </li>
    </ul>
  );
}
