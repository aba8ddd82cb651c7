import { Link } from 'react-router';
import { api, type Schema } from '@hurtrock/api-client';
import { formatNumber, formatTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { byCursor } from '../../common/by-cursor';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { LoadMore } from '../../common/load-more';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { formatShortDate } from '../../common/short-date';
import styles from './stock-history.module.css';

type Movement = Schema<'StockMovementDto'>;

/** Every change of a product's stock with the balance after it, the newest first. */
export function StockHistory({ productId }: { productId: string }) {
  const { productStock: t, common } = useMessages();
  const movements = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/products/{id}/stock-movements',
    { params: { path: { id: productId } } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  const rows = movements.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-label={t.history} className={styles.history}>
      <h2 className={styles.title}>{t.history}</h2>
      {movements.isPending && <ListSkeleton rows={5} />}
      {movements.isError && rows.length === 0 && (
        <ErrorState
          title={common.listFailed}
          error={movements.error}
          onRetry={() => void movements.refetch()}
        />
      )}
      {movements.isSuccess && rows.length === 0 && (
        <EmptyState icon="clock" title={t.emptyTitle} text={t.emptyText} />
      )}
      {rows.length > 0 && (
        <>
          <DataTable
            label={t.historyLabel}
            isStale={movements.isPlaceholderData}
            columns={[
              { key: 'date', title: t.date },
              { key: 'reason', title: t.reason },
              { key: 'onHand', title: t.onHandChange, isNumber: true },
              { key: 'reserved', title: t.reservedChange, isNumber: true },
              { key: 'balance', title: t.balance, isNumber: true },
              { key: 'who', title: t.who },
              { key: 'source', title: t.source },
            ]}
          >
            {rows.map((movement) => (
              <MovementRow key={movement.id} movement={movement} />
            ))}
          </DataTable>
          <LoadMore query={movements} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </section>
  );
}

function MovementRow({ movement }: { movement: Movement }) {
  const { messages, locale } = useLanguage();
  const { productStock: t, stockReasons } = messages;
  return (
    <tr role="row" className={`${table.row} ${styles.row}`}>
      <td role="cell" className={styles.date}>
        {formatShortDate(movement.at, locale)}{' '}
        <span className={styles.time}>{formatTime(movement.at, locale)}</span>
      </td>
      <td role="cell" className={styles.reason}>
        {stockReasons[movement.reason]}
      </td>
      <Change label={t.onHandChange} value={movement.onHandChange} />
      <Change label={t.reservedChange} value={movement.reservedChange} />
      <td role="cell" className={`${table.number} ${styles.balance}`}>
        <span className={table.cellLabel} aria-hidden="true">
          {t.balance}{' '}
        </span>
        <strong>{formatNumber(movement.onHandAfter)}</strong>
        <span className={table.second}>
          {fill(t.reservedAfter, { count: formatNumber(movement.reservedAfter) })}
        </span>
      </td>
      <td role="cell" className={styles.who}>
        {movement.actorName ?? t.bySystem}
      </td>
      <td role="cell" className={styles.source}>
        <Source movement={movement} />
      </td>
    </tr>
  );
}

/** Which way the units went is said by the sign, and the colour repeats it. */
function Change({ label, value }: { label: string; value: number }) {
  return (
    <td role="cell" className={`${table.number} ${styles.change}`} data-empty={value === 0 || undefined}>
      <span className={table.cellLabel} aria-hidden="true">
        {label}{' '}
      </span>
      <span data-way={value > 0 ? 'in' : value < 0 ? 'out' : undefined} className={styles.amount}>
        {value === 0 ? '–' : `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value))}`}
      </span>
    </td>
  );
}

function Source({ movement: { orderNumber, restockNumber, note } }: { movement: Movement }) {
  const t = useMessages().productStock;
  return (
    <>
      {orderNumber && (
        <Link to={paths.order(orderNumber)} className={styles.link}>
          {fill(t.order, { number: orderNumber })}
        </Link>
      )}
      {restockNumber && (
        <Link to={paths.restockOrder(restockNumber)} className={styles.link}>
          {fill(t.restock, { number: restockNumber })}
        </Link>
      )}
      {note && <span className={styles.note}>{note}</span>}
    </>
  );
}
