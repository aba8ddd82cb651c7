import { DataTable, type Column } from '../../common/data-table';
import { useMessages } from '../../common/messages';
import { SelectAll } from '../../common/select-all';
import type { Selection } from '../../common/use-selection';
import { walkRows } from '../../common/walk-rows';
import type { ColumnName, ProductSummary } from './product-list-state';
import { ProductRow } from './product-row';
import styles from './product-table.module.css';

const NUMBERS: readonly ColumnName[] = ['price', 'onHand', 'reserved', 'available'];

interface Props {
  products: ProductSummary[];
  columns: readonly ColumnName[];
  isStale: boolean;
  /** Nobody selects who may not change anything. */
  selection: Selection | null;
  /** The list shows what is archived, and nothing else. */
  isArchived: boolean;
}

export function ProductTable({ products, columns, isStale, ...row }: Props) {
  const t = useMessages().products;
  const { selection } = row;
  const boxes: Column[] = selection
    ? [
        {
          key: 'select',
          title: t.bulk.selectAll,
          head: <SelectAll selection={selection} label={t.bulk.selectAll} />,
        },
      ]
    : [];
  return (
    <div className={styles.frame} onKeyDown={walkRows}>
      {selection && (
        <div className={styles.selectAll}>
          <SelectAll selection={selection} label={t.bulk.selectAll} hasLabel />
        </div>
      )}
      <DataTable
        label={t.tableLabel}
        isStale={isStale}
        columns={[
          ...boxes,
          { key: 'product', title: t.product },
          ...columns.map((key) => ({ key, title: t[key], isNumber: NUMBERS.includes(key) })),
        ]}
      >
        {products.map((product) => (
          <ProductRow key={product.id} product={product} columns={columns} {...row} />
        ))}
      </DataTable>
    </div>
  );
}
