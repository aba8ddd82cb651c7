import { formatDateTime } from '@hurtrock/shared/format';
import { Button } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { useState } from 'react';
import { LoadFailure } from '../../common/load-failure';
import { useLocale, useMessages } from '../../common/messages';
import { ReturnForm } from './return-form';
import { ReturnItem } from './return-item';
import type { Order } from './use-order';
import { useReturns } from './use-returns';

/** What of a delivered order can go back, and what is on its way back. */
export function Returns({ order }: { order: Order }) {
  const t = useMessages().returns;
  const locale = useLocale();
  const [isAsking, setAsking] = useState(false);
  const hasArrived = order.shipments.some(({ deliveredAt }) => deliveredAt !== null);
  const returns = useReturns(order.number, hasArrived);
  if (!hasArrived) return null;
  if (returns.error) return <LoadFailure error={returns.error} onRetry={() => void returns.refetch()} />;
  if (!returns.data) return null;
  const { until, returnable, returns: items } = returns.data;
  if (returnable.length === 0 && items.length === 0) return null;

  return (
    <Card>
      <h2 className="mb-4 font-brand text-2xl">{t.title}</h2>
      {items.length > 0 && (
        <ul aria-label={t.title} className="mb-4">
          {items.map((item) => (
            <ReturnItem key={item.id} number={order.number} item={item} />
          ))}
        </ul>
      )}
      {isAsking ? (
        <ReturnForm number={order.number} returnable={returnable} onClose={() => setAsking(false)} />
      ) : (
        returnable.length > 0 && (
          <div className="space-y-4">
            {until && <p>{t.intro(formatDateTime(until, locale))}</p>}
            <Button variant="secondary" onClick={() => setAsking(true)} className="max-sm:w-full">
              {t.ask}
            </Button>
          </div>
        )
      )}
    </Card>
  );
}
