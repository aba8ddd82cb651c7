import { api } from '@hurtrock/api-client';
import { ClockIcon, PinIcon, TruckIcon } from '@hurtrock/ui/icons';
import { useState } from 'react';
import { useLocale, useMessages } from '../../common/messages';
import { useStore } from '../../common/store';
import { arrivalDay } from './arrival';

/** From the fastest of the couriers to the slowest. */
function useArrival() {
  const services = api.useQuery('get', '/api/v1/shipping-services', {}, { staleTime: 300_000 }).data ?? [];
  if (services.length === 0) return null;
  return {
    minDays: Math.min(...services.map(({ minDays }) => minDays)),
    maxDays: Math.max(...services.map(({ maxDays }) => maxDays)),
  };
}

/** When it comes, what that costs, and where it can be seen before. */
export function Delivery() {
  const t = useMessages().product;
  const locale = useLocale();
  const store = useStore();
  const arrival = useArrival();
  const [now] = useState(() => Date.now());
  return (
    <ul className="space-y-2.5 border-t border-line pt-4 text-sm text-muted [&_svg]:mt-px [&_svg]:size-5 [&_svg]:shrink-0 [&>li]:flex [&>li]:gap-2.5">
      {arrival && (
        <li>
          <ClockIcon />
          <span>
            <span className="block font-semibold text-ink">
              {t.arrives(arrivalDay(now, arrival.minDays, locale), arrivalDay(now, arrival.maxDays, locale))}
            </span>
            {t.arrivesNote}
          </span>
        </li>
      )}
      <li>
        <TruckIcon />
        {t.shippingNote}
      </li>
      {store && (
        <li>
          <PinIcon />
          {t.pickup(`${store.name}, ${store.city}`)}
        </li>
      )}
    </ul>
  );
}
