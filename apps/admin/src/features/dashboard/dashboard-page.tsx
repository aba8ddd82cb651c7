import { useQuery } from '@tanstack/react-query';
import { formatDate, formatNumber, formatTime } from '@hurtrock/shared/format';
import { fill, useLanguage } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { BestSellers } from './best-sellers';
import { dashboardQuery } from './dashboard-query';
import styles from './dashboard.module.css';
import { NewestOrders } from './newest-orders';
import { SalesChart } from './sales-chart';
import { SalesTiles } from './sales-tiles';
import { WaitingList } from './waiting-list';

/** A morning's first look. It keeps itself up to date. */
export function Component() {
  const { messages, locale } = useLanguage();
  const { dashboard: t, common } = messages;
  const { data, error, refetch, dataUpdatedAt } = useQuery(dashboardQuery);
  const asked = new Date(dataUpdatedAt).toISOString();
  return (
    <>
      <PageHeader
        title={t.title}
        below={data && fill(t.asOf, { date: formatDate(asked, locale), time: formatTime(asked, locale) })}
      />
      {data ? (
        <div className={styles.page}>
          <WaitingList counts={data.counts} />
          <SalesTiles today={data.today} month={data.month} />
          <SalesChart days={data.days} />
          <div className={styles.pair}>
            <NewestOrders orders={data.recentOrders} />
            <BestSellers products={data.bestSellers} />
          </div>
          <p className={styles.faint}>
            {fill(t.totals, {
              products: formatNumber(data.counts.products),
              orders: formatNumber(data.counts.orders),
              users: formatNumber(data.counts.users),
            })}
          </p>
        </div>
      ) : error ? (
        <ErrorState title={common.pageFailed} error={error} onRetry={() => void refetch()} />
      ) : (
        <ListSkeleton />
      )}
    </>
  );
}
