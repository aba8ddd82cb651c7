import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { shopPaths } from '../../app/paths';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { StatusPill } from '../../common/status-pill';
import styles from './product-table.module.css';
import { STOCK_LOOKS, stockLevel, type Product } from './stock-level';

export function ProductTable({ products, isStale }: { products: Product[]; isStale: boolean }) {
  const t = useMessages().products;
  return (
    <DataTable
      label={t.tableLabel}
      isStale={isStale}
      columns={[
        { key: 'product', title: t.product },
        { key: 'category', title: t.category },
        { key: 'price', title: t.price, isNumber: true },
        { key: 'onHand', title: t.onHand, isNumber: true },
        { key: 'reserved', title: t.reserved, isNumber: true },
        { key: 'available', title: t.available, isNumber: true },
        { key: 'stock', title: t.stock },
      ]}
    >
      {products.map((product) => (
        <ProductRow key={product.id} product={product} />
      ))}
    </DataTable>
  );
}

function ProductRow({ product }: { product: Product }) {
  const t = useMessages().products;
  return (
    <tr role="row" className={`${table.row} ${styles.row}`}>
      <td role="cell" className={styles.product}>
        <span className={styles.name}>
          {product.name}
          {product.isActive && (
            <a
              href={shopPaths.product(product.slug)}
              target="_blank"
              rel="noopener"
              className={styles.open}
              aria-label={fill(t.viewInShop, { name: product.name })}
            >
              <Icon name="external" size={14} />
            </a>
          )}
        </span>
        <span className={table.second}>
          {product.sku} · {product.brand}
        </span>
        {!product.isActive && <StatusPill {...{ tone: 'neutral', icon: 'ban' }}>{t.inactive}</StatusPill>}
      </td>
      <td role="cell" className={styles.category}>
        {product.categoryName}
      </td>
      <td role="cell" className={`${table.number} ${styles.price}`}>
        {formatRupiah(product.price.amount)}
      </td>
      <Count label={t.onHand} value={product.onHand} />
      <Count label={t.reserved} value={product.reserved} />
      <Count label={t.available} value={product.available} isStrong />
      <td role="cell" className={styles.stock}>
        <StockBadge product={product} />
      </td>
    </tr>
  );
}

/** A number of units. On a card, where no column head stands above it, it says what it counts. */
function Count({ label, value, isStrong }: { label: string; value: number; isStrong?: boolean }) {
  return (
    <td role="cell" className={`${table.number} ${styles.count}`}>
      <span className={table.cellLabel} aria-hidden="true">
        {label}{' '}
      </span>
      {isStrong ? <strong>{formatNumber(value)}</strong> : formatNumber(value)}
    </td>
  );
}

function StockBadge({ product }: { product: Product }) {
  const { stockLevel: words, products: t } = useMessages();
  const level = stockLevel(product);
  const limits = fill(t.limits, { minimum: product.minimumStock, low: product.lowStockThreshold });
  return (
    <span title={limits}>
      <StatusPill {...STOCK_LOOKS[level]}>{words[level]}</StatusPill>
    </span>
  );
}
