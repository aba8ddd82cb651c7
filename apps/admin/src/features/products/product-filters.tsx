import { Button } from '@mantine/core';
import { api, type Schema } from '@hurtrock/api-client';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { useMessages } from '../../common/messages';
import { SearchField } from '../../common/search-field';
import type { useUrlFilters } from '../../common/use-url-filters';

export const AVAILABILITIES = ['in_stock', 'low', 'out', 'backorder'] as const;
export const PRODUCT_SORTS = ['name', '-name', 'price', '-price', 'newest', 'stock'] as const;

/** The tree as a flat list, each level set in a little. */
function flatten(categories: Schema<'CategoryDto'>[], depth = 0): { value: string; label: string }[] {
  return categories.flatMap(({ slug, name, children }) => [
    { value: slug, label: '\u2003'.repeat(depth) + name },
    ...flatten(children, depth + 1),
  ]);
}

export function ProductFilters({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const { products: t, common, availability } = useMessages();
  const categories = api.useQuery('get', '/api/v1/categories', {}, { staleTime: Infinity });
  return (
    <div className={bar.bar}>
      <SearchField
        label={t.searchLabel}
        placeholder={t.searchPlaceholder}
        value={filters.text('q')}
        onSearch={(q) => filters.change({ q })}
      />
      <FilterSelect
        label={t.category}
        allLabel={t.allCategories}
        value={filters.text('category')}
        options={flatten(categories.data ?? [])}
        onChange={(category) => filters.change({ category })}
      />
      <FilterSelect
        label={t.availabilityFilter}
        allLabel={t.allAvailability}
        value={filters.oneOf('availability', AVAILABILITIES)}
        options={AVAILABILITIES.map((value) => ({ value, label: availability[value] }))}
        onChange={(value) => filters.change({ availability: value })}
      />
      <FilterSelect
        label={common.sort}
        value={filters.oneOf('sort', PRODUCT_SORTS) ?? 'name'}
        options={PRODUCT_SORTS.map((value) => ({ value, label: t.sorts[value] }))}
        onChange={(sort) => filters.change({ sort: sort === 'name' ? '' : sort })}
      />
      {filters.isFiltered && (
        <Button variant="subtle" color="gray" onClick={filters.reset}>
          {common.resetFilters}
        </Button>
      )}
    </div>
  );
}
