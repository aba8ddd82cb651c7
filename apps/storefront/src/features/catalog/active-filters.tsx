import { formatRupiah } from '@hurtrock/shared/format';
import { CrossIcon } from '@hurtrock/ui/icons';
import { useMessages } from '../../common/messages';
import type { CatalogFilters } from './catalog-filters';

interface ActiveFiltersProps {
  filters: CatalogFilters;
  onChange: (filters: CatalogFilters) => void;
}

/** What narrows the list, each with its way out. */
export function ActiveFilters({ filters, onChange }: ActiveFiltersProps) {
  const t = useMessages().catalog;
  const chips: { name: keyof CatalogFilters; text: string }[] = [];
  if (filters.q) chips.push({ name: 'q', text: `“${filters.q}”` });
  if (filters.brand) chips.push({ name: 'brand', text: filters.brand });
  if (filters.minPrice !== undefined)
    chips.push({ name: 'minPrice', text: t.from(formatRupiah(filters.minPrice)) });
  if (filters.maxPrice !== undefined)
    chips.push({ name: 'maxPrice', text: t.upTo(formatRupiah(filters.maxPrice)) });
  if (filters.inStock) chips.push({ name: 'inStock', text: t.inStock });
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t.activeFilters} className="mb-5 flex flex-wrap gap-2">
      {chips.map(({ name, text }) => (
        <li key={name}>
          <button
            type="button"
            aria-label={t.removeFilter(text)}
            onClick={() => onChange({ ...filters, [name]: undefined })}
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
          onClick={() => onChange({ category: filters.category, sort: filters.sort })}
          className="min-h-9 px-2 text-sm font-semibold text-accent underline underline-offset-4"
        >
          {t.reset}
        </button>
      </li>
    </ul>
  );
}
