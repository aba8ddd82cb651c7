import { formatDateTime, formatNumber } from '@hurtrock/shared/format';
import { fill, useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import type { RestockOrder } from './restock-looks';
import styles from './restock-order.module.css';

/** What came in, when, and who counted it. */
export function RestockReceipts({ order: { receipts } }: { order: RestockOrder }) {
  const { messages, locale } = useLanguage();
  const t = messages.restockOrder;
  return (
    <Panel title={t.receipts}>
      {receipts.length === 0 ? (
        <p className={styles.none}>{t.noReceipts}</p>
      ) : (
        <ol className={styles.receipts}>
          {receipts.map(({ id, at, receivedBy, note, lines }) => (
            <li key={id}>
              <strong>{formatDateTime(at, locale)}</strong>{' '}
              {receivedBy && <span className={styles.small}>{fill(t.receivedBy, { name: receivedBy })}</span>}
              <ul className={styles.received}>
                {lines.map(({ productId, name, quantity }) => (
                  <li key={productId}>{fill(t.receiptLine, { quantity: formatNumber(quantity), name })}</li>
                ))}
              </ul>
              {note && <p className={styles.note}>{note}</p>}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
