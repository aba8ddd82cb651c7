import { formatRupiah } from '@hurtrock/shared/format';
import type { Money } from '@hurtrock/shared/money';
import { Notice } from '@hurtrock/ui/badge';
import { Card } from '@hurtrock/ui/card';
import { Price } from '@hurtrock/ui/price';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import type { Order } from './use-order';

export function OrderLines({ order }: { order: Order }) {
  const { order: t, cart, checkout } = useMessages();
  const isLive = order.status !== 'cancelled';
  return (
    <Card>
      <h2 className="mb-4 font-brand text-2xl">{t.items}</h2>
      {isLive && <StillToArrive order={order} />}
      <ul aria-label={t.items}>
        {order.lines.map((line) => (
          <li
            key={line.sku}
            className="flex justify-between gap-4 border-b border-line py-3 first:pt-0 last:border-0 last:pb-0"
          >
            <div className="min-w-0">
              <Link
                to={paths.product(line.productSlug)}
                className="font-semibold break-words underline-offset-4 hover:underline"
              >
                {line.name}
              </Link>
              <p className="text-sm text-muted">
                {t.lineSku(line.sku)} · {checkout.lineQuantity(line.quantity)} ·{' '}
                {cart.unitPrice(formatRupiah(line.unitPrice.amount))}
              </p>
              {line.quantityShipped > 0 && line.quantityShipped < line.quantity && (
                <p className="text-sm font-semibold text-info">
                  {t.lineShipped(line.quantityShipped, line.quantity)}
                </p>
              )}
              {isLive && line.quantityCancelled > 0 && (
                <p className="text-sm font-semibold text-muted">{t.lineCancelled(line.quantityCancelled)}</p>
              )}
              {line.quantityReturned > 0 && (
                <p className="text-sm font-semibold text-muted">{t.lineReturned(line.quantityReturned)}</p>
              )}
              {isLive && line.quantityBackordered > 0 && (
                <p className="text-sm font-semibold text-info">{t.lineLater(line.quantityBackordered)}</p>
              )}
            </div>
            <Price money={line.lineTotal} className="font-semibold" />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Some of it was ordered before the shop had it: when that is sent, as the shopper chose. */
function StillToArrive({ order: { lines, shortage } }: { order: Order }) {
  const t = useMessages().order;
  if (!lines.some(({ quantityBackordered }) => quantityBackordered > 0)) return null;
  return (
    <div className="mb-4">
      <Notice tone="info" title={t.laterTitle}>
        {shortage && <p>{t.laterTexts[shortage]}</p>}
        <p>{t.laterNews}</p>
      </Notice>
    </div>
  );
}

function Row({
  name,
  money,
  isMinus = false,
  className = '',
}: {
  name: string;
  money: Money;
  isMinus?: boolean;
  className?: string;
}) {
  return (
    <div className={`flex items-baseline justify-between gap-4 ${className}`}>
      <dt>{name}</dt>
      <dd>
        {isMinus && '−'}
        <Price money={money} />
      </dd>
    </div>
  );
}

export function OrderTotals({ order }: { order: Order }) {
  const t = useMessages().order;
  return (
    <Card>
      <h2 className="mb-4 font-brand text-2xl">{t.summary}</h2>
      <dl className="space-y-2">
        <Row name={t.subtotal} money={order.subtotal} />
        {order.discountTotal.amount > 0 && <Row name={t.discount} money={order.discountTotal} isMinus />}
        <Row name={t.shippingCost} money={order.shippingTotal} />
        <Row name={t.total} money={order.total} className="border-t border-line pt-3 text-xl font-bold" />
        {order.tax && (
          <Row
            name={t.taxIncluded(order.tax.ratePercent)}
            money={order.tax.amount}
            className="text-sm text-muted"
          />
        )}
      </dl>
      {order.invoiceNumber && (
        <p className="mt-4 border-t border-line pt-4 text-sm">
          <span className="text-muted">{t.invoice}</span> <strong>{order.invoiceNumber}</strong>
        </p>
      )}
    </Card>
  );
}
