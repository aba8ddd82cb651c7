import type { DataSource } from 'typeorm';
import { prepared } from '../../database/sql.js';
import { html, type Html } from './html.js';

/** Fewer than the 50,000 that search engines take, so that no part weighs much in memory. */
export const PRODUCTS_A_PART = 10_000;

const FIRST = '00000000-0000-0000-0000-000000000000';

/** The last product of the part that begins after this one. */
const PART_END = `SELECT id FROM product WHERE id > $1 ORDER BY id OFFSET ${PRODUCTS_A_PART - 1} LIMIT 1`;

const PRODUCTS = `
  SELECT '/products/' || part.slug AS path, part.updated_at AS at
    FROM (SELECT * FROM product WHERE id > $1 ORDER BY id LIMIT ${PRODUCTS_A_PART}) part
    JOIN category c ON c.id = part.category_id AND c.is_active
   WHERE part.is_active AND part.archived_at IS NULL ORDER BY part.id`;

const CATEGORIES = `SELECT '/categories/' || slug AS path FROM category WHERE is_active ORDER BY position, slug`;

interface Entry {
  path: string;
  at?: Date;
}

type Whole = (path: string) => string;

/** Where the parts are: one of pages and categories, and products from each of these on. */
export async function sitemapIndex(db: DataSource, whole: Whole): Promise<string> {
  const starts: string[] = [];
  for (let start: string | undefined = FIRST; start !== undefined;) {
    starts.push(start);
    const [end]: { id: string }[] = await prepared(db, 'sitemap:part-end', PART_END, [start]);
    start = end?.id;
  }
  return document(
    html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${['/sitemap-pages.xml', ...starts.map((start) => `/sitemap-products-${start}.xml`)].map(
        (path) => html`<sitemap><loc>${whole(path)}</loc></sitemap>`,
      )}
    </sitemapindex>`,
  );
}

export async function pagesSitemap(db: DataSource, whole: Whole): Promise<string> {
  const categories = await prepared<Entry>(db, 'sitemap:categories', CATEGORIES, []);
  const pages = ['/', '/products', '/store'].map((path) => ({ path }));
  return entries([...pages, ...categories], whole);
}

/** The products after this one, as many as a part holds. */
export const productsSitemap = async (db: DataSource, start: string, whole: Whole): Promise<string> =>
  entries(await prepared<Entry>(db, 'sitemap:products', PRODUCTS, [start]), whole);

const entries = (all: Entry[], whole: Whole): string =>
  document(
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${all.map(
        ({ path, at }) =>
          html`<url><loc>${whole(path)}</loc>${at && html`<lastmod>${at.toISOString()}</lastmod>`}</url>`,
      )}
    </urlset>`,
  );

const document = ({ text }: Html): string => `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;

export const robots = (whole: Whole): string =>
  [
    'User-agent: *',
    ...['/api/', '/cart', '/checkout', '/account', '/orders', '/admin'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${whole('/sitemap.xml')}`,
    '',
  ].join('\n');
