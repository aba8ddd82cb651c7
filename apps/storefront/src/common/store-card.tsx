import type { Schema } from '@hurtrock/api-client';
import { buttonClass } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { ChatIcon, ClockIcon, MailIcon, PhoneIcon, PinIcon } from '@hurtrock/ui/icons';
import type { ReactNode } from 'react';
import { useMessages } from './messages';
import { OpenNow } from './open-now';
import { OpeningHours } from './opening-hours';
import { SocialLinks } from './social-links';

type Store = Schema<'StoreDto'>;

interface FactProps {
  icon: ReactNode;
  name: string;
  level: 2 | 3;
  children: ReactNode;
}

function Fact({ icon, name, level, children }: FactProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="flex gap-4">
      <span className="grid size-11 shrink-0 place-items-center rounded-full bg-orange text-on-orange">
        {icon}
      </span>
      <div className="min-w-0">
        <Heading className="mb-1 font-bold">{name}</Heading>
        <div className="text-sm leading-relaxed break-words sm:text-base">{children}</div>
      </div>
    </div>
  );
}

/** Where the shop is, when it is open and how to reach it. */
export function StoreCard({ store, level }: { store: Store; level: 2 | 3 }) {
  const { home: t, footer } = useMessages();
  const place = `${store.name}, ${store.address}, ${store.city} ${store.postalCode}`;
  return (
    <Card className="sm:p-8">
      <div className="grid gap-8 sm:grid-cols-2">
        <Fact level={level} icon={<PinIcon />} name={t.address}>
          <address className="not-italic">
            {store.address}, {store.city} {store.postalCode}
          </address>
          <a
            href={`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`}
            target="_blank"
            rel="noreferrer"
            className="inline-block py-1 font-semibold text-accent underline underline-offset-4"
          >
            {t.map}
          </a>
        </Fact>
        <Fact level={level} icon={<ClockIcon />} name={footer.hours}>
          <OpenNow hours={store.openingHours} />
          <div className="mt-3">
            <OpeningHours hours={store.openingHours} />
          </div>
        </Fact>
        {store.phone && (
          <Fact level={level} icon={<PhoneIcon />} name={t.phone}>
            <a
              href={`tel:${store.phone.replace(/[^\d+]/g, '')}`}
              className="underline-offset-4 hover:underline"
            >
              {store.phone}
            </a>
          </Fact>
        )}
        <Fact level={level} icon={<MailIcon />} name={t.email}>
          <a href={`mailto:${store.email}`} className="underline-offset-4 hover:underline">
            {store.email}
          </a>
        </Fact>
      </div>
      <SocialLinks links={store.socials} className="font-semibold underline underline-offset-4" />
      {store.whatsapp && (
        <a
          href={`https://wa.me/${store.whatsapp}`}
          target="_blank"
          rel="noreferrer"
          className={`mt-8 ${buttonClass({ size: 'large' })}`}
        >
          <ChatIcon />
          {footer.whatsapp}
        </a>
      )}
    </Card>
  );
}
