import { JSDOM } from 'jsdom';
import { CatalogNews } from '../src/modules/answers/catalog-news.service.js';
import { until } from './locks.js';
import { openStore } from './people.js';
import { aShelf, shelved } from './shelf.js';
import { startTestApp, type TestApp } from './test-app.js';

export const SHOP = 'https://hurtrock.example';
export const HOSTILE = `</script><script>alert(1)</script>"'<img src=x onerror=alert(1)>`;
export const KEY = 'ab'.repeat(16);

/** A small shop with photographs, a name that means harm, and what is hidden or sold out. */
export async function aWindow(): Promise<TestApp> {
  const app = await startTestApp({ CATALOG_CACHE_MB: '16', PUBLIC_URL: SHOP });
  await openStore(app.db);
  await aShelf(app.db, 'gitar');
  await aShelf(app.db, 'elektrik', { parent: 'gitar' });
  await aShelf(app.db, 'bass');
  await shelved(app.db, {
    shelf: 'elektrik',
    slug: 'fender-player',
    name: 'Fender Player',
    description: 'Gitar **tiga** single-coil.\n\n- Maple\n- Alder',
    price: 12_500_000,
    isFeatured: true,
    specifications: [{ name: 'Senar', value: 6, unit: null }],
  });
  await shelved(app.db, {
    shelf: 'elektrik',
    slug: 'hostile',
    name: HOSTILE,
    brand: HOSTILE,
    description: HOSTILE,
  });
  await shelved(app.db, { shelf: 'bass', slug: 'jazz-bass', name: 'Jazz Bass', availability: 'out' });
  await shelved(app.db, { shelf: 'bass', slug: 'secret', name: 'Secret', isActive: false });
  await app.db.query(PICTURES);
  await settled(app);
  return app;
}

const PICTURES = `
  WITH made AS (INSERT INTO picture (key, width, height, widths, formats, placeholder)
    VALUES ('${KEY}', 1280, 960, '{320,640,1280}', '{avif,webp}', 'data:image/webp;base64,AA==') RETURNING *)
  , shown AS (INSERT INTO product_image (product_id, picture_id, position, alt, is_thumbnail)
    SELECT p.id, made.id, 0, 'Dari depan', true FROM product p, made WHERE p.slug = 'fender-player')
  UPDATE product SET thumbnail = (SELECT jsonb_build_object('key', key, 'width', width, 'height', height, 'widths', widths,
    'formats', formats, 'placeholder', placeholder, 'alt', '') FROM made) WHERE slug = 'fender-player'`;

/** Returns when all that was written has been heard, and answers are kept again. */
export async function settled(app: TestApp): Promise<void> {
  const news = app.app.get(CatalogNews);
  await news.catchUp();
  await until(() => news.edition !== undefined);
}

export interface Opened {
  status: number;
  html: string;
  page: Document;
  headers: Headers;
}

/** What a browser gets at an address, with scripts switched off. */
export async function openPage({ url }: TestApp, path: string, cookie = ''): Promise<Opened> {
  const answer = await fetch(`${url}${path}`, { redirect: 'manual', headers: { cookie } });
  const html = await answer.text();
  return { status: answer.status, html, page: new JSDOM(html).window.document, headers: answer.headers };
}

export const meta = ({ page }: Opened, name: string): string | null =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? null;
export const canonical = ({ page }: Opened): string | null =>
  page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null;
export const structured = ({ page }: Opened): Record<string, unknown>[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Record<string, unknown>,
  );
export const ofType = (opened: Opened, type: string): Record<string, unknown> | undefined =>
  structured(opened).find((data) => data['@type'] === type);
export const brought = ({ page }: Opened): { path: string; init: object; isPaged?: true; data: unknown }[] =>
  JSON.parse(page.querySelector('#route-data')!.textContent) as never;
