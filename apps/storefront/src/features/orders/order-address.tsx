import { Card } from '@hurtrock/ui/card';
import { useMessages } from '../../common/messages';
import type { Order } from './use-order';

/** Where it goes and how, as the order keeps it. */
export function OrderAddress({ order: { address, contact, shipping, note } }: { order: Order }) {
  const { order: t, checkout } = useMessages();
  return (
    <Card className="space-y-4 text-sm [&_h2]:mb-1 [&_h2]:font-bold">
      <section>
        <h2>{t.recipient}</h2>
        <p className="break-words">
          {contact.name}
          <br />
          {contact.phone}
          <br />
          {contact.email}
        </p>
      </section>
      <section>
        <h2>{checkout.address}</h2>
        <address className="break-words not-italic">
          {address.detail}
          <br />
          {address.village}, {address.district}
          <br />
          {address.city}, {address.province} {address.postalCode}
        </address>
        {address.notes && (
          <p className="mt-1 text-muted">
            {t.addressNotes}: {address.notes}
          </p>
        )}
      </section>
      <section>
        <h2>{t.shippingService}</h2>
        <p>
          {shipping.name} ({checkout.days(shipping.minDays, shipping.maxDays)})
        </p>
      </section>
      {note && (
        <section>
          <h2>{t.note}</h2>
          <p className="break-words whitespace-pre-line">{note}</p>
        </section>
      )}
    </Card>
  );
}
