import type { ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { paths, shopPaths } from '../../app/paths';
import table from '../../common/data-table.module.css';
import { Icon } from '../../common/icon';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { ShopPicture } from '../../common/shop-picture';
import { formatShortDate } from '../../common/short-date';
import { StatusPill } from '../../common/status-pill';
import { StockBadge } from '../../common/stock-badge';
import type { Selection } from '../../common/use-selection';
import type { ColumnName, ProductSummary } from './product-list-state';
import styles from './product-table.module.css';

interface Props {
  product: ProductSummary;
  columns: readonly ColumnName[];
  selection: Selection | null;
  isArchived: boolean;
}

export function ProductRow({ product, columns, selection, isArchived }: Props) {
  const t = useMessages().products.bulk;
  return (
    <tr
      role="row"
      className={`${table.row} ${styles.row}`}
      data-opens
      data-selected={selection?.has(product.id) || undefined}
    >
      {selection && (
        <td role="cell" className={styles.select}>
          <Checkbox
            aria-label={fill(t.select, { name: product.name })}
            checked={selection.has(product.id)}
            onChange={() => selection.toggle(product.id)}
          />
        </td>
      )}
      <ProductCell product={product} isArchived={isArchived} />
      {columns.map((column) => (
        <Cell key={column} column={column} product={product} />
      ))}
    </tr>
  );
}

function ProductCell({ product, isArchived }: Pick<Props, 'product' | 'isArchived'>) {
  const t = useMessages().products;
  const { search } = useLocation();
  const isForSale = product.isActive && !isArchived;
  return (
    <td role="cell" className={styles.product}>
      <div className={styles.about}>
        <span className={styles.thumbnail}>
          <ShopPicture picture={product.picture} sizes="48px" />
        </span>
        <div className={styles.words}>
          <span className={styles.name}>
            <Link
              to={paths.product(product.id)}
              state={{ listSearch: search }}
              className={table.link}
              data-row
            >
              {product.name}
            </Link>
            {isForSale && (
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
          {(product.isFeatured || !isForSale) && (
            <span className={styles.pills}>
              {product.isFeatured && (
                <StatusPill tone="info" icon="star">
                  {t.featured}
                </StatusPill>
              )}
              {!isForSale && (
                <StatusPill tone="neutral" icon={isArchived ? 'archive' : 'ban'}>
                  {isArchived ? t.archived : t.inactive}
                </StatusPill>
              )}
            </span>
          )}
        </div>
      </div>
    </td>
  );
}

function Cell({ column, product }: { column: ColumnName; product: ProductSummary }) {
  const { locale } = useLanguage();
  switch (column) {
    case 'price':
      return <Price product={product} />;
    case 'onHand':
    case 'reserved':
    case 'available':
      return <Count column={column} value={product[column]} />;
    case 'stock':
      return (
        <Plain className={styles.stock}>
          <StockBadge level={product.level} limits={product} />
        </Plain>
      );
    case 'brand':
      return <Plain className={styles.small}>{product.brand}</Plain>;
    case 'category':
      return <Plain className={styles.small}>{product.categoryName}</Plain>;
    case 'updatedAt':
      return <Plain className={styles.small}>{formatShortDate(product.updatedAt, locale)}</Plain>;
  }
}

function Plain({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    <td role="cell" className={className}>
      {children}
    </td>
  );
}

/** What one costs now, and beside it what it costs when the sale is over. */
function Price({ product: { price, listPrice } }: { product: ProductSummary }) {
  const t = useMessages().products;
  return (
    <td role="cell" className={`${table.number} ${styles.price}`}>
      {formatRupiah(price.amount)}
      {listPrice && (
        <s className={styles.listPrice} aria-label={`${t.regularPrice} ${formatRupiah(listPrice.amount)}`}>
          {formatRupiah(listPrice.amount)}
        </s>
      )}
    </td>
  );
}

/** A number of units. On a card, where no column head stands above it, it says what it counts. */
function Count({ column, value }: { column: 'onHand' | 'reserved' | 'available'; value: number }) {
  const t = useMessages().products;
  return (
    <td role="cell" className={`${table.number} ${styles.count}`}>
      <span className={table.cellLabel} aria-hidden="true">
        {t[column]}{' '}
      </span>
      {column === 'available' ? <strong>{formatNumber(value)}</strong> : formatNumber(value)}
    </td>
  );
}
