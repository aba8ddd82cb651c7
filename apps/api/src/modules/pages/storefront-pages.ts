import type { Locale } from '@hurtrock/shared/format';
import type { FastifyInstance } from 'fastify';
import type { AnswersService } from '../answers/answers.service.js';
import { keptAddress } from '../answers/kept-address.js';
import type { Addressed } from '../catalog/former-slugs.service.js';
import { withSlug } from '../catalog/moved.js';
import { html, type Html } from './html.js';
import { FIRST_PICTURE } from './page-cards.js';
import { pageContent } from './page-content.js';
import { pageHead } from './page-head.js';
import { addressOf, pageRoute, type Ask, type PageRoute } from './page-route.js';
import type { PageTemplate } from './page-template.js';
import { WORDS } from './page-words.js';
import { routeData, type Read } from './route-data.js';
import { firstPictureOf, shownOf, type Reads } from './shown-of.js';
import type { Picture, Shown } from './shown.js';

export type FindNewSlug = (of: Addressed, slug: string) => Promise<string | undefined>;

export type Page = { status: 200 | 404; html: string; isKept?: boolean } | { location: string };

interface Needs {
  fastify: FastifyInstance;
  answers: AnswersService;
  template: PageTemplate;
  publicUrl: string;
  findNewSlug: FindNewSlug;
}

/** The storefront's pages as readers get them before the app runs, and without it. */
export class StorefrontPages {
  constructor(private readonly needs: Needs) {}

  async page(address: string, locale: Locale): Promise<Page> {
    const { answers, template } = this.needs;
    const route = pageRoute(address);
    let other: Page | undefined;
    const kept = await answers.through(keyOf(route, locale), async () => {
      const made = await this.make(address, route, locale);
      if ('html' in made && made.isKept) return made.html;
      other = made;
      return undefined;
    });
    if (kept) return { status: 200, html: kept.body.toString() };
    return other ?? { status: 200, html: template.plain(locale) };
  }

  private async make(address: string, route: PageRoute, locale: Locale): Promise<Page> {
    const names = Object.keys(route.asks);
    const all = await Promise.all(names.map((name) => this.read(route.asks[name]!)));
    const reads = Object.fromEntries(names.map((name, i) => [name, all[i]!]));
    const moved = reads['product']?.location;
    if (moved !== undefined) return { location: withSlug(address, moved.split('/').at(-1)!) };
    // While nobody can be asked the app is served as it is: it will ask again.
    if (all.some(({ status }) => status !== 200 && status !== 404))
      return { status: 200, html: this.needs.template.plain(locale) };
    const shown = shownOf(route, reads);
    if (shown.kind !== 'missing')
      return { status: 200, html: this.write({ route, reads, shown }, locale), isKept: true };
    const renamed = route.kind === 'listing' && (await this.needs.findNewSlug('category', route.slug ?? ''));
    if (renamed) return { location: withSlug(address, renamed) };
    return { status: 404, html: this.write({ route, reads, shown }, locale) };
  }

  private write({ route, reads, shown }: Written, locale: Locale): string {
    const { template, publicUrl } = this.needs;
    const words = WORDS[locale];
    const { path } = route;
    const isIndexed = route.isIndexed && shown.kind !== 'missing';
    const whole = (part: string): string => new URL(part, publicUrl).href;
    const nonce = template.nonceAttribute;
    return template.filled({
      locale,
      kind: shown.kind,
      head: html`${pageHead({ shown, path, isIndexed, locale, words, whole })}
      ${placeholder(firstPictureOf(shown), nonce)}`,
      content: pageContent(shown, words),
      data: routeData(Object.values(reads), nonce),
    });
  }

  /** What the API answers, from memory or by asking it: word for word what the app would get. */
  private async read(ask: Ask): Promise<Read> {
    const { answers, fastify } = this.needs;
    const url = addressOf(ask);
    const kept = answers.find(keptAddress(url) ?? url);
    if (kept) return { ask, status: 200, data: JSON.parse(kept.body.toString()) };
    const { statusCode: status, payload, headers } = await fastify.inject({ method: 'GET', url });
    if (status === 200) return { ask, status, data: JSON.parse(payload) };
    if (status === 301) return { ask, status, data: undefined, location: String(headers.location) };
    return { ask, status, data: undefined };
  }
}

interface Written {
  route: PageRoute;
  reads: Reads;
  shown: Shown;
}

/** Pages that are the same are kept once, whatever else stands in their address. */
const keyOf = ({ kind, path, filters }: PageRoute, locale: Locale): string =>
  `page:${locale}:${kind === 'private' || kind === 'missing' ? kind : path}:${JSON.stringify(filters ?? {})}`;

/** A style of its own: the security policy lets no attribute carry one. */
const placeholder = (picture: Picture | undefined, nonce: Html): Html | false =>
  picture !== undefined &&
  html`<style ${nonce}>
    #${FIRST_PICTURE} {
      background-image: url('${picture.placeholder}');
    }
  </style>`;
