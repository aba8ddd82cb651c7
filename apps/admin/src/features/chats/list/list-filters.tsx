import type { ReactNode } from 'react';
import { useMessages } from '../../../common/messages';
import { SearchField } from '../../../common/search-field';
import type { useUrlFilters } from '../../../common/use-url-filters';
import styles from './list.module.css';
import { FILTERS } from './use-conversations';

interface Props {
  filters: ReturnType<typeof useUrlFilters>;
  children: ReactNode;
}

export function ListFilters({ filters, children }: Props) {
  const t = useMessages().chats;
  const chosen = filters.oneOf('filter', FILTERS) ?? 'all';
  return (
    <div className={styles.filters}>
      <div className={styles.find}>
        <SearchField
          label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
        {children}
      </div>
      <div role="group" aria-label={t.filters} className={styles.chips}>
        {FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            className={styles.chip}
            aria-pressed={filter === chosen}
            onClick={() => filters.change({ filter: filter === 'all' ? '' : filter })}
          >
            {t.filter[filter]}
          </button>
        ))}
      </div>
    </div>
  );
}
