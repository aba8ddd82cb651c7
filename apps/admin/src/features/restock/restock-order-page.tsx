import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import { formatDate, formatDateTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { BackLink } from '../../common/back-link';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { Panel } from '../../common/panel';
import { isNotFound } from '../../common/problem';
import { StatusPill } from '../../common/status-pill';
import { RestockActions } from './restock-actions';
import { RestockLines } from './restock-lines';
import { RESTOCK_LOOKS, type RestockOrder } from './restock-looks';
import styles from './restock-order.module.css';
import { restockOrderQuery } from './restock-queries';
import { RestockReceipts } from './restock-receipts';

export function Component() {
  const { restockOrder: t, restockForm, common } = useMessages();
  const { number = '' } = useParams();
  const order = useQuery(restockOrderQuery(number));
  const state = useLocation().state as { listSearch?: string } | null;
  return (
    <>
      <BackLink to={{ pathname: paths.restockOrders(), search: state?.listSearch }}>
        {restockForm.backToList}
      </BackLink>
      {order.isPending && <ListSkeleton rows={6} />}
      {order.isError && isNotFound(order.error) && (
        <EmptyState isPage icon="search" title={t.notFoundTitle} text={t.notFoundText} />
      )}
      {order.isError && !isNotFound(order.error) && !order.data && (
        <ErrorState title={common.pageFailed} error={order.error} onRetry={() => void order.refetch()} />
      )}
      {order.data && <RestockOrderView order={order.data} />}
    </>
  );
}

function RestockOrderView({ order }: { order: RestockOrder }) {
  const { messages, locale } = useLanguage();
  const { restockOrder: t, restockStatus } = messages;
  const by = order.createdBy && fill(t.createdBy, { name: order.createdBy });
  const day = (date: string) => formatDate(`${date}T00:00:00Z`, locale);
  return (
    <>
      <PageHeader
        title={fill(t.title, { number: order.number })}
        beside={<StatusPill {...RESTOCK_LOOKS[order.status]}>{restockStatus[order.status]}</StatusPill>}
        below={
          <span className={styles.facts}>
            <span>
              {fill(t.createdAt, { date: formatDateTime(order.createdAt, locale) })} {by}
            </span>
            {order.orderedAt && (
              <span>{fill(t.orderedAt, { date: formatDateTime(order.orderedAt, locale) })}</span>
            )}
            {order.closedAt && (
              <span>{fill(t.closedAt, { date: formatDateTime(order.closedAt, locale) })}</span>
            )}
            {order.expectedOn && !order.closedAt && (
              <span>{fill(t.expectedOn, { date: day(order.expectedOn) })}</span>
            )}
          </span>
        }
        actions={<RestockActions order={order} />}
      />
      <div className={styles.columns}>
        <RestockLines order={order} />
        <div className={styles.column}>
          <Panel title={t.supplier}>
            <Link to={paths.supplier(order.supplier.id)} className={styles.link}>
              {order.supplier.name}
            </Link>
          </Panel>
          {order.note && (
            <Panel title={t.note}>
              <p className={styles.note}>{order.note}</p>
            </Panel>
          )}
          <RestockReceipts order={order} />
        </div>
      </div>
    </>
  );
}
