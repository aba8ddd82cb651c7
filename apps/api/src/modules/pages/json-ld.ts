import type { Availability } from '../catalog/availability.js';
import type { Card, Category, Picture, Product, Store } from './shown.js';

/** Addresses in structured data are whole. */
export type Whole = (path: string) => string;

const OFFERED: Record<Availability, string> = {
  in_stock: 'InStock',
  low: 'LimitedAvailability',
  backorder: 'BackOrder',
  out: 'OutOfStock',
};
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const CONTEXT = { '@context': 'https://schema.org' };

/** The widest file of the format that everybody can show. */
export const fileOf = ({ url, widths, formats }: Picture): string | undefined =>
  widths.length > 0 && formats.length > 0 ? `${url}/${widths.at(-1)}.${formats.at(-1)}` : undefined;

export function storeLd(store: Store, whole: Whole): object {
  const logo = store.logo ? fileOf(store.logo) : undefined;
  return {
    ...CONTEXT,
    '@type': 'MusicStore',
    '@id': whole('/#store'),
    name: store.name,
    description: store.tagline,
    url: whole('/'),
    telephone: store.phone,
    email: store.email,
    ...(logo !== undefined && { logo: whole(logo), image: whole(logo) }),
    ...(store.socials.length > 0 && { sameAs: store.socials.map(({ url }) => url) }),
    currenciesAccepted: 'IDR',
    address: {
      '@type': 'PostalAddress',
      streetAddress: store.address,
      addressLocality: store.city,
      postalCode: store.postalCode,
      addressCountry: 'ID',
    },
    openingHoursSpecification: store.openingHours
      .filter(({ opens, closes }) => opens !== null && closes !== null)
      .map(({ weekday, opens, closes }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: `https://schema.org/${WEEKDAYS[weekday - 1]}`,
        opens,
        closes,
      })),
  };
}

export const siteLd = (store: Store, whole: Whole): object => ({
  ...CONTEXT,
  '@type': 'WebSite',
  name: store.name,
  url: whole('/'),
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${whole('/products')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});

export const breadcrumbLd = (steps: { name: string; path: string }[], whole: Whole): object => ({
  ...CONTEXT,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: whole(path),
  })),
});

export const listLd = (items: Card[], whole: Whole): object => ({
  ...CONTEXT,
  '@type': 'ItemList',
  itemListElement: items.map(({ slug, name }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    url: whole(`/products/${slug}`),
  })),
});

export function productLd(product: Product, about: string, whole: Whole): object {
  const { name, sku, brand, model, images, price, availability, saleEndsAt, slug, category } = product;
  const files = images.map(fileOf).filter((file) => file !== undefined);
  return {
    ...CONTEXT,
    '@type': 'Product',
    '@id': whole(`/products/${slug}#product`),
    name,
    sku,
    model,
    description: about,
    category: category.name,
    brand: { '@type': 'Brand', name: brand },
    ...(files.length > 0 && { image: files.map(whole) }),
    offers: {
      '@type': 'Offer',
      url: whole(`/products/${slug}`),
      price: price.amount,
      priceCurrency: price.currency,
      ...(saleEndsAt !== null && { priceValidUntil: saleEndsAt }),
      availability: `https://schema.org/${OFFERED[availability]}`,
      itemCondition: 'https://schema.org/NewCondition',
      seller: { '@id': whole('/#store') },
    },
  };
}

/** The way to a page, itself included. */
export const stepsOf = (
  links: Pick<Category, 'name' | 'slug'>[],
  { home, last }: { home: string; last?: { name: string; path: string } },
): { name: string; path: string }[] => [
  { name: home, path: '/' },
  ...links.map(({ name, slug }) => ({ name, path: `/categories/${slug}` })),
  ...(last ? [last] : []),
];
