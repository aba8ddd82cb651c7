import { formatDateTime } from '@hurtrock/shared/format';
import { buttonClass } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { CopyButton } from '@hurtrock/ui/copy-button';
import { ExternalIcon } from '@hurtrock/ui/icons';
import { useLocale, useMessages } from '../../common/messages';
import { isWebAddress } from '../../common/payment';
import type { Order } from './use-order';

type Shipment = Order['shipments'][number];

function ShipmentCard({ shipment, position }: { shipment: Shipment; position: number }) {
  const { order: t, checkout, common } = useMessages();
  const locale = useLocale();
  return (
    <li className="border-b border-line py-4 first:pt-0 last:border-0 last:pb-0">
      <h3 className="font-bold">
        {t.shipment(position)} · {shipment.courierName}
      </h3>
      <p className="text-sm text-muted">
        {shipment.deliveredAt
          ? t.deliveredAt(formatDateTime(shipment.deliveredAt, locale))
          : t.shippedAt(formatDateTime(shipment.shippedAt, locale))}
      </p>
      <p className="mt-2">
        {t.trackingNumber}:{' '}
        <strong className="font-mono break-all select-all">{shipment.trackingNumber}</strong>
      </p>
      <ul className="mt-1 text-sm text-muted">
        {shipment.lines.map((line) => (
          <li key={line.sku}>
            {line.name} · {checkout.lineQuantity(line.quantity)}
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-3">
        <CopyButton text={shipment.trackingNumber} copied={t.copied} failed={common.copyFailed}>
          {t.copyTracking}
        </CopyButton>
        {shipment.trackingUrl && isWebAddress(shipment.trackingUrl) && (
          <a
            href={shipment.trackingUrl}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ size: 'small' })}
          >
            <ExternalIcon />
            {t.track}
          </a>
        )}
      </div>
    </li>
  );
}

export function Shipments({ order }: { order: Order }) {
  const t = useMessages().order;
  const isExpected = order.status === 'paid' || order.status === 'shipped';
  if (order.shipments.length === 0 && !isExpected) return null;
  return (
    <Card>
      <h2 className="mb-4 font-brand text-2xl">{t.shipments}</h2>
      {order.shipments.length === 0 ? (
        <p className="text-muted">{t.notShipped}</p>
      ) : (
        <>
          {order.fulfilment === 'partial' && <p className="mb-4 text-info">{t.parcelsSome}</p>}
          <ul>
            {order.shipments.map((shipment, index) => (
              <ShipmentCard key={shipment.id} shipment={shipment} position={index + 1} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
