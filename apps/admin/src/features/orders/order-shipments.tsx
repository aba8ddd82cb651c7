import { formatDateTime } from '@hurtrock/shared/format';
import { CopyButton } from '../../common/copy-button';
import { Icon } from '../../common/icon';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import type { Order } from './order-looks';
import styles from './order-shipments.module.css';
import { ParcelActions } from './parcel-actions';

export type Shipment = Order['shipments'][number];

export function OrderShipments({ order }: { order: Order }) {
  const { order: t } = useMessages();
  const { shipments } = order;
  return (
    <Panel title={t.shipments}>
      {shipments.length === 0 && <p className={styles.none}>{t.noShipments}</p>}
      <ul className={styles.shipments}>
        {shipments.map((shipment) => (
          <ShipmentItem key={shipment.id} number={order.number} shipment={shipment} />
        ))}
      </ul>
    </Panel>
  );
}

function ShipmentItem({ number, shipment }: { number: string; shipment: Shipment }) {
  const { messages, locale } = useLanguage();
  const t = messages.order;
  return (
    <li className={styles.shipment}>
      <div className={styles.line}>
        <strong>{shipment.courierName}</strong>
        <span className={styles.tracking}>
          <code aria-label={t.trackingNumber}>{shipment.trackingNumber}</code>
          <CopyButton label={t.copyTracking} value={shipment.trackingNumber} />
        </span>
        {shipment.trackingUrl && (
          <a
            href={shipment.trackingUrl}
            target="_blank"
            rel="noopener noreferrer"
            className={styles.track}
            aria-label={fill(t.trackNewTab, { number: shipment.trackingNumber })}
          >
            {t.track}
            <Icon name="external" size={14} />
          </a>
        )}
      </div>
      <p className={styles.small}>
        {fill(t.shippedAt, { date: formatDateTime(shipment.shippedAt, locale) })}
        {shipment.deliveredAt &&
          ` · ${fill(t.deliveredAt, { date: formatDateTime(shipment.deliveredAt, locale) })}`}
      </p>
      <ul className={styles.lines}>
        {shipment.lines.map((line) => (
          <li key={line.sku}>
            {line.quantity} × {line.name}
          </li>
        ))}
      </ul>
      <ParcelActions number={number} shipment={shipment} />
    </li>
  );
}
