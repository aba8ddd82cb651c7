import { formatRupiah } from '@hurtrock/shared/format';
import { shopPaths } from '../../app/paths';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import type { Order } from './order-looks';
import styles from './order-lines.module.css';

/** What was ordered, at the names and prices of that moment, and how the total comes about. */
export function OrderLines({ order }: { order: Order }) {
  const { order: t, parcel } = useMessages();
  return (
    <Panel title={t.lines}>
      <ul className={styles.lines}>
        {order.lines.map((line) => (
          <li key={line.sku} className={styles.line}>
            <div className={styles.product}>
              <a href={shopPaths.product(line.productSlug)} className={styles.name}>
                {line.name}
              </a>
              <span className={styles.small}>{line.sku}</span>
              {line.quantityShipped > 0 && (
                <span className={styles.small}>
                  {fill(t.shippedOf, { shipped: line.quantityShipped, quantity: line.quantity })}
                </span>
              )}
              {line.quantityCancelled > 0 && (
                <span className={styles.small}>
                  {fill(parcel.cancelled, { count: line.quantityCancelled })}
                </span>
              )}
              {line.quantityReturned > 0 && (
                <span className={styles.small}>
                  {fill(parcel.returned, { count: line.quantityReturned })}
                </span>
              )}
              {line.quantityBackordered > 0 && (
                <span className={styles.small}>{fill(t.awaited, { count: line.quantityBackordered })}</span>
              )}
            </div>
            <span className={styles.calculation}>
              {line.quantity} × {formatRupiah(line.unitPrice.amount)}
            </span>
            <strong className={styles.money}>{formatRupiah(line.lineTotal.amount)}</strong>
          </li>
        ))}
      </ul>
      <OrderTotals order={order} />
    </Panel>
  );
}

function OrderTotals({ order }: { order: Order }) {
  const { order: t, parcel } = useMessages();
  return (
    <dl className={styles.totals}>
      <dt>{t.subtotal}</dt>
      <dd>{formatRupiah(order.subtotal.amount)}</dd>
      {order.discountTotal.amount > 0 && (
        <>
          <dt>{t.discount}</dt>
          <dd>{formatRupiah(-order.discountTotal.amount)}</dd>
        </>
      )}
      <dt>{t.shipping}</dt>
      <dd>{formatRupiah(order.shippingTotal.amount)}</dd>
      <dt className={styles.total}>{t.total}</dt>
      <dd className={styles.total}>{formatRupiah(order.total.amount)}</dd>
      {order.refundDue.amount > 0 && (
        <>
          <dt>{parcel.refundDue}</dt>
          <dd>{formatRupiah(order.refundDue.amount)}</dd>
        </>
      )}
      {order.tax && (
        <>
          <dt className={styles.tax}>{fill(t.taxIncluded, { rate: order.tax.ratePercent })}</dt>
          <dd className={styles.tax}>{formatRupiah(order.tax.amount.amount)}</dd>
          <dt className={styles.tax}>{t.taxBase}</dt>
          <dd className={styles.tax}>{formatRupiah(order.tax.base.amount)}</dd>
          <dt className={styles.tax}>{t.taxNet}</dt>
          <dd className={styles.tax}>{formatRupiah(order.tax.net.amount)}</dd>
        </>
      )}
    </dl>
  );
}
