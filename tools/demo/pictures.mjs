import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accounts } from './data/store.mjs';

const FOLDER = join(import.meta.dirname, 'pictures/products');

/** What is to be seen from each side, in the order of the gallery. */
const VIEWS = { front: 'tampak depan', angle: 'tampak samping', detail: 'dari dekat' };

/** Whose picture stands for a category. */
const FACES = {
  gitar: 'FND-PLAYER-STRAT',
  bass: 'FND-PLAYER-JBASS',
  drum: 'PRL-EXPORT',
  keyboard: 'RLD-FP30X',
  'sound-system': 'YMH-DXR10',
  amplifier: 'MRS-DSL40CR',
  efek: 'BOSS-DS1',
  aksesoris: 'AT-ATH-M50X',
};

/**
 * Gives the products of the demo shop their pictures, through the upload that staff use, one after the other while the
 * shop is already open. What has pictures is left alone, so that it can be stopped and run again.
 */
export async function hangPictures({ url, signal }) {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.webp'));
  const staff = await signIn(url, signal);
  for (const { id, sku, name } of await allProducts(staff)) {
    const mine = Object.entries(VIEWS).filter(([view]) => files.includes(fileOf(sku, view)));
    const hung = mine.length > 0 ? await staff('GET', `/admin/products/${id}/images`) : [];
    // What is not the demo's own was hung by a person.
    if (hung.some(({ alt }) => !alt.startsWith(`${name}, `))) continue;
    for (const [view, words] of mine.slice(hung.length))
      await staff('POST', `/admin/products/${id}/images`, {
        form: pictureForm(fileOf(sku, view), `${name}, ${words}`),
      });
  }
  for (const { id, slug, picture } of await staff('GET', '/admin/categories')) {
    const file = FACES[slug] && fileOf(FACES[slug], 'front');
    if (file && !picture && files.includes(file))
      await staff('PUT', `/admin/categories/${id}/picture`, { form: pictureForm(file) });
  }
}

const fileOf = (sku, view) => `${sku.toLowerCase()}-${view}.webp`;

function pictureForm(file, alt) {
  const form = new FormData();
  form.set('image', new Blob([readFileSync(join(FOLDER, file))], { type: 'image/webp' }), file);
  if (alt) form.set('alt', alt);
  return form;
}

/** The shop window first. */
async function allProducts(staff) {
  const found = [];
  for (let after; after !== null;) {
    const page = await staff('GET', `/admin/products?limit=100${after ? `&after=${after}` : ''}`);
    found.push(...page.items);
    after = page.nextCursor;
  }
  return found.sort((a, b) => Number(b.isFeatured) - Number(a.isFeatured));
}

/** Somebody of staff: a call is a method, a path of the API, and a form or JSON. */
async function signIn(url, signal) {
  let cookie = '';
  const call = async (method, path, { form, json } = {}) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      signal,
      headers: { origin: url, cookie, ...(json && { 'content-type': 'application/json' }) },
      body: form ?? (json && JSON.stringify(json)),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (set.length > 0) cookie = set.join('; ');
    return answer.json();
  };
  const { email, password } = accounts.find(({ role }) => role === 'staff');
  await call('POST', '/auth/login', { json: { email, password } });
  return call;
}
