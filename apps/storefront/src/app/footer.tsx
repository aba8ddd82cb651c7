import { ChatIcon, MailIcon, PhoneIcon, PinIcon } from '@hurtrock/ui/icons';
import { Link } from 'react-router';
import { useMessages } from '../common/messages';
import { OpenNow } from '../common/open-now';
import { OpeningHours } from '../common/opening-hours';
import { SocialLinks } from '../common/social-links';
import { useStore } from '../common/store';
import { paths } from './paths';

const linkClass = 'inline-block py-1 underline-offset-4 hover:text-[#ff9a5c] hover:underline';

/** Dark in both themes, like the back of the stage. Every fact comes from the store's profile. */
export function Footer() {
  const { footer: t, header } = useMessages();
  const store = useStore();
  return (
    <footer data-theme="dark" className="mt-auto border-t-4 border-orange bg-sunken text-ink">
      <div className="mx-auto grid max-w-7xl gap-10 px-4 py-12 sm:grid-cols-2 sm:px-6 lg:grid-cols-4">
        <div>
          <p className="font-brand text-3xl leading-none text-orange">{store?.name}</p>
          <p className="mt-2 font-hand text-sm">{store?.tagline}</p>
          <p className="mt-4 text-sm leading-relaxed text-muted">{t.about}</p>
        </div>
        <nav aria-label={t.shop}>
          <h2 className="mb-3 font-brand text-xl">{t.shop}</h2>
          <ul className="text-sm">
            {[
              { to: paths.products(), name: header.allProducts },
              { to: paths.cart(), name: header.cartName },
              { to: paths.account(), name: header.profile },
              { to: paths.orders(), name: header.orders },
              { to: paths.store(), name: header.store },
            ].map(({ to, name }) => (
              <li key={to}>
                <Link to={to} className={linkClass}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-label={t.contact}>
          <h2 className="mb-3 font-brand text-xl">{t.contact}</h2>
          {store && (
            <ul className="space-y-2 text-sm [&_svg]:mt-1 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-orange">
              <li className="flex gap-2.5">
                <PinIcon />
                <span>
                  {store.address}, {store.city} {store.postalCode}
                </span>
              </li>
              {store.phone && (
                <li className="flex gap-2.5">
                  <PhoneIcon />
                  <a href={`tel:${store.phone.replace(/[^\d+]/g, '')}`} className={linkClass}>
                    {store.phone}
                  </a>
                </li>
              )}
              {store.whatsapp && (
                <li className="flex gap-2.5">
                  <ChatIcon />
                  <a
                    href={`https://wa.me/${store.whatsapp}`}
                    target="_blank"
                    rel="noreferrer"
                    className={linkClass}
                  >
                    {t.whatsapp}
                  </a>
                </li>
              )}
              <li className="flex gap-2.5">
                <MailIcon />
                <a href={`mailto:${store.email}`} className={linkClass}>
                  {store.email}
                </a>
              </li>
            </ul>
          )}
          {store && <SocialLinks links={store.socials} className={linkClass} />}
        </section>
        <section aria-label={t.hours}>
          <h2 className="mb-3 font-brand text-xl">{t.hours}</h2>
          {store && (
            <div className="space-y-4">
              <OpenNow hours={store.openingHours} />
              <OpeningHours hours={store.openingHours} />
            </div>
          )}
        </section>
      </div>
      <div className="border-t border-line">
        <div className="mx-auto flex max-w-7xl flex-wrap justify-between gap-x-8 gap-y-1 px-4 py-5 text-sm text-muted sm:px-6">
          <p>{store && t.rights(new Date().getFullYear(), store.name)}</p>
          <p>{store?.isTaxable ? t.taxNote : t.priceNote}</p>
          <p>{store && t.branch(store.branchName, store.branchCode)}</p>
        </div>
      </div>
    </footer>
  );
}
