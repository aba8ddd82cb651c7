import type { Locale } from '@hurtrock/shared/format';
import type { Maintenance } from '../store/store.service.js';
import { maintenanceEn } from '@hurtrock/i18n/maintenance.en';
import { maintenanceId, type MaintenanceMessages } from '@hurtrock/i18n/maintenance.id';
import { html, type Html } from './html.js';
import type { PageTemplate } from './page-template.js';
import { WORDS } from './page-words.js';

const TEXTS: Record<Locale, MaintenanceMessages> = { id: maintenanceId, en: maintenanceEn };

/** A page of its own, without the app: whoever opens the shop reads when to come back and how to reach somebody. */
export function maintenancePage(template: PageTemplate, shop: Maintenance, locale: Locale): string {
  const t = TEXTS[locale];
  const { pages } = WORDS[locale];
  const link = (to: string, text: string): Html =>
    html`<li><a href="${to}" class="inline-block py-2 font-semibold text-accent underline">${text}</a></li>`;
  return template.bare({
    locale,
    head: html`<title>${pages.titled(t.title, shop.name)}</title><meta name="robots" content="noindex" />`,
    content: html`<main
      class="mx-auto flex min-h-dvh max-w-2xl flex-col items-center justify-center px-4 py-12 text-center"
    >
      <img src="/favicon.svg" alt="" width="64" height="64" class="size-16" />
      <p class="mt-4 font-hand text-base text-accent">${shop.name}</p>
      <h1 class="mt-3 font-brand text-4xl leading-none text-balance sm:text-6xl">${t.title}</h1>
      <p class="mt-6 text-lg text-balance">${t.text}</p>
      ${shop.note && html`<p class="mt-4 text-lg font-semibold whitespace-pre-line text-balance">${shop.note}</p>`}
      <p class="mt-8 text-muted">${t.reach}</p>
      <ul class="mt-2 flex flex-wrap justify-center gap-x-6">
        ${shop.whatsapp && link(`https://wa.me/${shop.whatsapp}`, 'WhatsApp')}
        ${shop.phone && link(`tel:${shop.phone.replace(/[^\d+]/g, '')}`, shop.phone)}
        ${shop.email && link(`mailto:${shop.email}`, shop.email)}
      </ul>
    </main>`,
  });
}
