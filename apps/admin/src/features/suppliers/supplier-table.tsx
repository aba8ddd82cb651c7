import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { useMessages } from '../../common/messages';
import { SupplierPill } from './supplier-pill';
import type { Supplier } from './supplier-queries';
import styles from './supplier-table.module.css';

export function SupplierTable({ suppliers, isStale }: { suppliers: Supplier[]; isStale: boolean }) {
  const t = useMessages().suppliers;
  const { search } = useLocation();
  return (
    <DataTable
      label={t.tableLabel}
      isStale={isStale}
      columns={[
        { key: 'name', title: t.name },
        { key: 'contact', title: t.contact },
        { key: 'phone', title: t.phone },
        { key: 'email', title: t.email },
        { key: 'status', title: t.status },
      ]}
    >
      {suppliers.map((supplier) => (
        <tr key={supplier.id} role="row" className={`${table.row} ${styles.row}`} data-opens>
          <td role="cell" className={styles.name}>
            <Link to={paths.supplier(supplier.id)} state={{ listSearch: search }} className={table.link}>
              {supplier.name}
            </Link>
            {supplier.company && supplier.company !== supplier.name && (
              <span className={table.second}>{supplier.company}</span>
            )}
          </td>
          <td role="cell" className={styles.detail}>
            {supplier.contactPerson}
          </td>
          <td role="cell" className={styles.detail}>
            {supplier.phone}
          </td>
          <td role="cell" className={styles.detail}>
            {supplier.email}
          </td>
          <td role="cell" className={styles.status}>
            <SupplierPill supplier={supplier} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
