import type { ReactNode } from 'react';
import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import { useSession } from '../../common/session';
import { StockBadge } from '../../common/stock-badge';
import type { Stock } from './adjustment';
import styles from './product-stock.module.css';

/** What is here, what is promised, what is coming. Costs only for those who may see them. */
export function StockNumbers({ stock }: { stock: Stock }) {
  const t = useMessages().productStock;
  const { can } = useSession();
  return (
    <Panel title={t.numbers} beside={<StockBadge level={stock.level} />}>
      <dl className={styles.numbers}>
        <Fact label={t.available} isMain>
          {formatNumber(stock.available)}
        </Fact>
        <Fact label={t.onHand}>{formatNumber(stock.onHand)}</Fact>
        <Fact label={t.reserved}>{formatNumber(stock.reserved)}</Fact>
        <Fact label={t.incoming}>{formatNumber(stock.incoming)}</Fact>
        {stock.backordered > 0 && <Fact label={t.backordered}>{formatNumber(stock.backordered)}</Fact>}
        {can('costs:read') && (
          <Fact label={t.averageCost}>
            {stock.averageCost ? formatRupiah(stock.averageCost.amount) : t.noCost}
          </Fact>
        )}
      </dl>
      <p className={styles.limits}>
        {fill(t.limitsValue, { minimum: stock.minimumStock, low: stock.lowStockThreshold })}
      </p>
    </Panel>
  );
}

function Fact({ label, isMain, children }: { label: string; isMain?: boolean; children: ReactNode }) {
  return (
    <div className={styles.fact} data-main={isMain}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
