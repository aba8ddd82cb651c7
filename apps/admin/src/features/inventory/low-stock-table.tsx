import { Link } from 'react-router';
import type { Schema } from '@hurtrock/api-client';
import { formatNumber } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { fill, useMessages } from '../../common/messages';
import { ShopPicture } from '../../common/shop-picture';
import { StatusPill } from '../../common/status-pill';
import { StockBadge } from '../../common/stock-badge';
import styles from './low-stock.module.css';

type Product = Schema<'AdminProductDto'>;

export function LowStockTable({ products, isStale }: { products: Product[]; isStale: boolean }) {
  const t = useMessages().lowStock;
  return (
    <DataTable
      label={t.tableLabel}
      isStale={isStale}
      columns={[
        { key: 'product', title: t.product },
        { key: 'category', title: t.category },
        { key: 'available', title: t.available, isNumber: true },
        { key: 'onHand', title: t.onHand, isNumber: true },
        { key: 'reserved', title: t.reserved, isNumber: true },
        { key: 'limits', title: t.limits, isNumber: true },
        { key: 'stock', title: t.stock },
      ]}
    >
      {products.map((product) => (
        <LowStockRow key={product.id} product={product} />
      ))}
    </DataTable>
  );
}

function LowStockRow({ product }: { product: Product }) {
  const t = useMessages().lowStock;
  const limits = { minimum: product.minimumStock, low: product.lowStockThreshold };
  return (
    <tr role="row" className={`${table.row} ${styles.row}`} data-opens>
      <td role="cell" className={styles.product}>
        <span className={styles.picture}>
          <ShopPicture picture={product.picture} sizes="44px" />
        </span>
        <span className={styles.words}>
          <Link to={paths.productStock(product.id)} className={table.link}>
            {product.name}
          </Link>
          <span className={table.second}>
            {product.sku} · {product.brand}
          </span>
          {!product.isActive && (
            <StatusPill tone="neutral" icon="ban">
              {t.inactive}
            </StatusPill>
          )}
        </span>
      </td>
      <td role="cell" className={styles.category}>
        {product.categoryName}
      </td>
      <Count label={t.available} value={product.available} isStrong />
      <Count label={t.onHand} value={product.onHand} />
      <Count label={t.reserved} value={product.reserved} />
      <td role="cell" className={`${table.number} ${styles.limits}`}>
        <span className={styles.limitsShort} aria-hidden="true">
          {limits.minimum} / {limits.low}
        </span>
        <span className={styles.limitsWords}>{fill(t.limitsShort, limits)}</span>
      </td>
      <td role="cell" className={styles.stock}>
        <StockBadge level={product.level} />
      </td>
    </tr>
  );
}

/** A number of units. On a card, where no column head stands above it, it says what it counts. */
function Count({ label, value, isStrong }: { label: string; value: number; isStrong?: boolean }) {
  return (
    <td role="cell" className={`${table.number} ${styles.units}`}>
      <span className={table.cellLabel} aria-hidden="true">
        {label}{' '}
      </span>
      {isStrong ? <strong>{formatNumber(value)}</strong> : formatNumber(value)}
    </td>
  );
}
