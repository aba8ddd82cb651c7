import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ChoiceTabs } from './choice-tabs';
import bar from './filter-bar.module.css';
import { useMessages } from './messages';
import { SearchField } from './search-field';
import type { useUrlFilters } from './use-url-filters';

interface Props<Status extends string> {
  filters: ReturnType<typeof useUrlFilters>;
  texts: { statusTabs: string; searchLabel: string; searchPlaceholder: string };
  statuses: readonly Status[];
  nameOf: Record<Status, string>;
  /** Filters of this list alone. */
  children?: ReactNode;
}

/** Above a list of things that have a status: a tab for each, a search, and the way back to all. */
export function StatusFilters<Status extends string>({
  filters,
  texts,
  statuses,
  nameOf,
  children,
}: Props<Status>) {
  const { common } = useMessages();
  const chosen = filters.oneOf('status', statuses);
  return (
    <>
      <ChoiceTabs
        label={texts.statusTabs}
        choices={([undefined, ...statuses] as const).map((status) => ({
          label: status ? nameOf[status] : common.all,
          isPressed: status === chosen,
          onChoose: () => filters.change({ status: status ?? '' }),
        }))}
      />
      <div className={bar.bar}>
        <SearchField
          label={texts.searchLabel}
          placeholder={texts.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
        {children}
        {filters.isFiltered && (
          <Button variant="subtle" color="gray" onClick={filters.reset}>
            {common.resetFilters}
          </Button>
        )}
      </div>
    </>
  );
}
