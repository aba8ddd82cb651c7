import { Link } from 'react-router';
import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { useSession } from '../../common/session';
import { draftOf, totalOf } from './draft';
import type { RestockOrder } from './restock-looks';
import styles from './restock-order.module.css';

type Line = RestockOrder['lines'][number];

/** What was ordered and how much of it is here. */
export function RestockLines({ order }: { order: RestockOrder }) {
  const t = useMessages().restockOrder;
  const { can } = useSession();
  const { amount, isPartly } = totalOf(draftOf(order).lines);
  const units = {
    received: formatNumber(order.unitsReceived),
    quantity: formatNumber(order.unitsOrdered),
  };
  return (
    <Panel title={t.lines} beside={<span className={styles.small}>{fill(t.progress, units)}</span>}>
      <progress
        className={styles.progress}
        aria-label={fill(t.progress, units)}
        max={order.unitsOrdered}
        value={order.unitsReceived}
      />
      <ul className={styles.lines}>
        {order.lines.map((line) => (
          <LineItem key={line.productId} line={line} hasCosts={can('costs:read')} />
        ))}
      </ul>
      {can('costs:read') && (
        <p className={styles.total}>
          {t.total} <strong>{formatRupiah(amount)}</strong>
          {isPartly && <span className={styles.small}>{t.totalPartly}</span>}
        </p>
      )}
    </Panel>
  );
}

function LineItem({ line, hasCosts }: { line: Line; hasCosts: boolean }) {
  const t = useMessages().restockOrder;
  const { quantity, received, unitCost } = line;
  return (
    <li className={styles.line}>
      <div className={styles.product}>
        <Link
          to={paths.productStock(line.productId)}
          aria-label={fill(t.toStock, { name: line.name })}
          className={styles.name}
        >
          {line.name}
        </Link>
        <span className={styles.small}>{fill(t.sku, { sku: line.sku })}</span>
      </div>
      <div className={styles.units}>
        <strong>
          {fill(t.receivedOf, { received: formatNumber(received), quantity: formatNumber(quantity) })}
        </strong>
        <span className={styles.small}>
          {received < quantity
            ? fill(t.stillComing, { count: formatNumber(quantity - received) })
            : t.complete}
        </span>
      </div>
      {hasCosts && (
        <div className={styles.units}>
          {unitCost ? <strong>{formatRupiah(unitCost.amount * quantity)}</strong> : <span>{t.noCost}</span>}
          {unitCost && (
            <span className={styles.small}>{fill(t.unitCost, { cost: formatRupiah(unitCost.amount) })}</span>
          )}
        </div>
      )}
    </li>
  );
}
