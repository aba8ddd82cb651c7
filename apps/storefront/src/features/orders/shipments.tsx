import { formatDateTime } from '@hurtrock/shared/format';
import { Button, buttonClass } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { CopyIcon, ExternalIcon } from '@hurtrock/ui/icons';
import { useToast } from '@hurtrock/ui/toast';
import { useLocale, useMessages } from '../../common/messages';
import { isWebAddress } from '../../common/payment';
import type { Order } from './use-order';

type Shipment = Order['shipments'][number];

function ShipmentCard({ shipment, position }: { shipment: Shipment; position: number }) {
  const { order: t, checkout } = useMessages();
  const locale = useLocale();
  const toast = useToast();

  async function copy() {
    try {
      await navigator.clipboard.writeText(shipment.trackingNumber);
      toast(t.copied);
    } catch {
      toast(t.copyFailed, 'danger');
    }
  }

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
        <Button variant="secondary" size="small" onClick={() => void copy()}>
          <CopyIcon />
          {t.copyTracking}
        </Button>
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
        <ul>
          {order.shipments.map((shipment, index) => (
            <ShipmentCard key={shipment.trackingNumber} shipment={shipment} position={index + 1} />
          ))}
        </ul>
      )}
    </Card>
  );
}
