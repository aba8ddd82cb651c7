import { Button } from '@hurtrock/ui/button';
import { FilterIcon } from '@hurtrock/ui/icons';
import { SelectField } from '@hurtrock/ui/select-field';
import { useMessages } from '../../common/messages';
import { startTransition, useOptimistic } from 'react';
import { SORTS, defaultSort, filterCount, sortsFor, type CatalogFilters, type Sort } from './catalog-filters';
import type { ChangeFilters } from './use-catalog';

interface ListingBarProps {
  filters: CatalogFilters;
  total: number | undefined;
  isUpdating: boolean;
  onChange: ChangeFilters;
  onFilter: () => void;
}

/** How many there are, in which order, and on a phone the way to the filters; there it stays at hand while one scrolls. */
export function ListingBar({ filters, total, isUpdating, onChange, onFilter }: ListingBarProps) {
  const t = useMessages().catalog;
  // The address changes a moment later; the choice must not jump back meanwhile.
  const [sort, setSort] = useOptimistic(filters.sort ?? defaultSort(filters));
  const order = (chosen: Sort = sort) =>
    startTransition(() => {
      setSort(chosen);
      onChange((now) => ({ ...now, sort: chosen }));
    });
  return (
    <div className="sticky top-15 z-20 -mx-4 mb-4 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 bg-page px-4 py-2 sm:-mx-6 sm:px-6 lg:static lg:mx-0 lg:mb-5 lg:px-0 lg:py-0">
      <p role="status" className="min-h-6 w-full text-sm text-muted sm:w-auto">
        {isUpdating ? t.updating : total !== undefined && t.total(total)}
      </p>
      <div className="flex w-full items-end gap-3 sm:w-auto">
        <Button variant="secondary" className="flex-1 lg:hidden" onClick={onFilter}>
          <FilterIcon />
          {t.filtersChosen(filterCount(filters))}
        </Button>
        <div className="min-w-0 flex-1 sm:w-56">
          <SelectField
            label={t.sort}
            isLabelHidden
            className="max-sm:text-sm!"
            value={sort}
            onChange={(event) => order(SORTS.find((each) => each === event.target.value))}
          >
            {sortsFor(filters).map((each) => (
              <option key={each} value={each}>
                {t.sorts[each]}
              </option>
            ))}
          </SelectField>
        </div>
      </div>
    </div>
  );
}
