import { Button } from '@mantine/core';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { useMessages } from '../../common/messages';
import { SearchField } from '../../common/search-field';
import tabs from '../../common/tabs.module.css';
import type { useUrlFilters } from '../../common/use-url-filters';
import { ORDER_STATUSES, PAYMENT_STATUSES } from './order-looks';

export function OrderFilters({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const { orders: t, common, orderStatus, paymentStatus } = useMessages();
  const status = filters.oneOf('status', ORDER_STATUSES);
  return (
    <>
      <div role="group" aria-label={t.statusTabs} className={tabs.tabs}>
        {[undefined, ...ORDER_STATUSES].map((each) => (
          <button
            key={each ?? 'all'}
            type="button"
            className={tabs.tab}
            aria-pressed={each === status}
            onClick={() => filters.change({ status: each ?? '' })}
          >
            {each ? orderStatus[each] : common.all}
          </button>
        ))}
      </div>
      <div className={bar.bar}>
        <SearchField
          label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
        <FilterSelect
          label={t.paymentFilter}
          allLabel={t.allPayments}
          value={filters.oneOf('paymentStatus', PAYMENT_STATUSES)}
          options={PAYMENT_STATUSES.map((value) => ({ value, label: paymentStatus[value] }))}
          onChange={(value) => filters.change({ paymentStatus: value })}
        />
        {filters.isFiltered && (
          <Button variant="subtle" color="gray" onClick={filters.reset}>
            {common.resetFilters}
          </Button>
        )}
      </div>
    </>
  );
}
