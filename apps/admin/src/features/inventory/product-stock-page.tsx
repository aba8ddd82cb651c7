import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths';
import { DialogButton } from '../../common/dialog-button';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { isNotFound } from '../../common/problem';
import { useSession } from '../../common/session';
import { AdjustForm } from './adjust-form';
import styles from './product-stock.module.css';
import { StockHistory } from './stock-history';
import { StockNumbers } from './stock-numbers';
import { productQuery, stockQuery } from './stock-queries';

/** What is on the shelf of one product, and how it came to that. */
export function Component() {
  const { productStock: t, adjustStock, common } = useMessages();
  const { id = '' } = useParams();
  const { can } = useSession();
  const product = useQuery(productQuery(id));
  const stock = useQuery(stockQuery(id));
  const failed = [product, stock].find((query) => query.isError && !query.data);

  if (failed && isNotFound(failed.error)) {
    return <EmptyState isPage icon="search" title={t.notFoundTitle} text={t.notFoundText} />;
  }
  return (
    <>
      <nav className={styles.ways}>
        <Link to={paths.lowStock()} className={styles.way}>
          <Icon name="back" size={16} />
          {t.toList}
        </Link>
        <Link to={paths.product(id)} className={styles.way}>
          <Icon name="box" size={16} />
          {t.toProduct}
        </Link>
      </nav>
      {failed ? (
        <ErrorState title={common.pageFailed} error={failed.error} onRetry={() => void failed.refetch()} />
      ) : !product.data || !stock.data ? (
        <ListSkeleton rows={6} />
      ) : (
        <>
          <PageHeader
            title={fill(t.title, { name: product.data.name })}
            below={`${product.data.sku} · ${product.data.brand}`}
            actions={
              can('stock:write') && (
                <DialogButton
                  variant="filled"
                  icon="edit"
                  label={adjustStock.action}
                  title={fill(adjustStock.title, { name: product.data.name })}
                >
                  {(close) => <AdjustForm productId={id} stock={stock.data} onClose={close} />}
                </DialogButton>
              )
            }
          />
          <StockNumbers stock={stock.data} />
          <StockHistory productId={id} />
        </>
      )}
    </>
  );
}
