import { useQuery } from '@tanstack/react-query';
import { FilterSelect } from '../../common/filter-select';
import { useMessages } from '../../common/messages';
import { StatusFilters } from '../../common/status-filters';
import { allSuppliersQuery } from '../../common/suppliers';
import type { useUrlFilters } from '../../common/use-url-filters';
import { RESTOCK_STATUSES } from './restock-looks';

export function RestockFilters({ filters }: { filters: ReturnType<typeof useUrlFilters> }) {
  const { restockOrders: t, restockStatus } = useMessages();
  const suppliers = useQuery(allSuppliersQuery());
  return (
    <StatusFilters filters={filters} texts={t} statuses={RESTOCK_STATUSES} nameOf={restockStatus}>
      <FilterSelect
        label={t.supplierFilter}
        allLabel={t.allSuppliers}
        value={filters.text('supplier')}
        options={(suppliers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(supplier) => filters.change({ supplier })}
      />
    </StatusFilters>
  );
}
