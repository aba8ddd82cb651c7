import { rows } from '../src/database/sql.js';
import { written } from '../src/modules/mail/mail-written.js';
import { mailSamples } from '../src/modules/mail/mail-samples.js';
import { Client } from './client.js';
import { anAccount, openStore, problem, signIn } from './people.js';
import { aWindow, openPage, settled, SHOP } from './shop-window.js';
import { StoreService } from '../src/modules/store/store.service.js';
import { changeProfile, PROFILE, sendLogo, type Settings } from './story-panel.js';
import { type TestApp } from './test-app.js';

let app: TestApp;
let admin: Client;
beforeAll(async () => {
  app = await aWindow();
  const { email } = await anAccount(app, { role: 'admin' });
  admin = new Client(app.url, SHOP);
  await signIn(admin, email);
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.db.query('DELETE FROM store_profile');
  await openStore(app.db);
  await settled(app);
});

const settings = async (): Promise<Settings> => (await admin.get<Settings>('/admin/settings/store')).body;
const audited = (action: string): Promise<{ before: object; after: object }[]> =>
  rows(app.db, 'SELECT before, after FROM audit_entry WHERE action = $1 ORDER BY id DESC', [action]);

describe('the profile', () => {
  test('a change is seen in the very next answer and page: header, footer, store page, structured data', async () => {
    const before = await openPage(app, '/store');
    expect(before.page.querySelector('footer')!.textContent).toContain('Jl Gegerkalong Girang 22');

    await changeProfile(admin);

    const { body } = await new Client(app.url).get<typeof PROFILE & { npwp?: string }>('/store');
    expect([body.name, body.address, body.socials, body.npwp]).toEqual([
      PROFILE.name,
      PROFILE.address,
      PROFILE.socials,
      undefined,
    ]);
    expect(body.openingHours).toEqual([PROFILE.openingHours[1], PROFILE.openingHours[0]]);
    const { page } = await openPage(app, '/store');
    expect(page.title).toBe('Toko Kami · Hurtrock Gear');
    expect(page.querySelector('header')!.textContent).toContain('Hurtrock');
    expect(page.querySelector('footer')!.textContent).toContain('Keras dan jujur');
    expect(page.querySelector('main address')!.textContent).toContain('Jl Braga 7, Kota Bandung 40111');
    const links = [...page.querySelectorAll('main address a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('https://instagram.com/hurtrock');
    const [store] = [...page.querySelectorAll('script[type="application/ld+json"]')]
      .map((script) => JSON.parse(script.textContent) as Record<string, unknown>)
      .filter((each) => each['@type'] === 'MusicStore');
    expect(store).toMatchObject({
      name: 'Hurtrock Gear',
      telephone: PROFILE.phone,
      sameAs: ['https://instagram.com/hurtrock'],
      openingHoursSpecification: [
        { dayOfWeek: 'https://schema.org/Monday', opens: '10:00', closes: '20:00' },
      ],
    });
  });

  test('mails that are written from now on carry it', async () => {
    await changeProfile(admin, { whatsapp: '' });

    const shop = await app.app.get(StoreService).profile();
    const { html, text } = written(
      { kind: 'verify_email', data: mailSamples(SHOP).verify_email, locale: 'id' },
      shop,
      SHOP,
    );
    for (const body of [html, text]) {
      expect(body).toContain('Hurtrock Gear');
      expect(body).toContain('0821-1555-8035 · halo@hurtrock.com');
      expect(body).toContain('Jl Braga 7');
      expect(body).not.toContain('WhatsApp');
    }
  });

  test('what was and what is stand in the audit', async () => {
    await changeProfile(admin);
    const [entry] = await audited('store.profile_changed');
    expect(entry).toMatchObject({
      before: { name: 'Hurtrock Music Store', npwp: '', socials: [] },
      after: { name: 'Hurtrock Gear', npwp: PROFILE.npwp, socials: PROFILE.socials },
    });
  });

  test('of two who changed the same edition the second is told, and changes nothing', async () => {
    const { headers } = await admin.get('/admin/settings/store');
    await changeProfile(admin);
    const late = await admin.put(
      '/admin/settings/store',
      { ...PROFILE, name: 'Too late' },
      { 'if-match': headers.get('etag')! },
    );
    expect({ status: late.status, body: late.body }).toEqual({
      status: 412,
      body: problem('version_stale', 412),
    });
    expect((await settings()).name).toBe('Hurtrock Gear');
  });

  test.each<[string, object]>([
    ['name', { name: '' }],
    ['postalCode', { postalCode: '4015' }],
    ['email', { email: 'hurtrock' }],
    ['whatsapp', { whatsapp: '0821 1555' }],
    ['npwp', { npwp: 'tidak ada' }],
    ['socials.0.url', { socials: [{ name: 'Instagram', url: 'javascript:alert(1)' }] }],
    ['openingHours', { openingHours: [{ weekday: 1, opens: '18:00', closes: '09:00' }] }],
    ['openingHours.0.weekday', { openingHours: [{ weekday: 8, opens: null, closes: null }] }],
  ])('%s must be something that can be', async (field, change) => {
    const { headers } = await admin.get('/admin/settings/store');
    const { status, body } = await admin.put<{ errors: { field: string }[] }>(
      '/admin/settings/store',
      { ...PROFILE, ...change },
      { 'if-match': headers.get('etag')! },
    );
    expect([status, body.errors.map((error) => error.field)]).toEqual([400, [field]]);
    expect((await settings()).name).toBe('Hurtrock Music Store');
  });
});

test('a logo is shown in the header and in structured data, survives the sweep, and goes again', async () => {
  await sendLogo(admin);
  const [{ key } = { key: '' }] = await rows<{ key: string }>(
    app.db,
    'SELECT key FROM picture p JOIN store_profile s ON s.logo_id = p.id',
    [],
  );
  const { page } = await openPage(app, '/');
  expect(page.querySelector('header a img')!.getAttribute('src')).toBe(`/media/${key}/400.webp`);
  expect(page.querySelector('script[type="application/ld+json"] ~ script')!.textContent).toContain(
    `"logo":"${SHOP}/media/${key}/400.webp"`,
  );
  const mailed = (await admin.get<{ html: string }>('/admin/mail-templates/verify_email?locale=id')).body
    .html;
  expect(mailed).toContain(`<img src="${SHOP}/media/${key}/400.webp" alt="Hurtrock Music Store" width="176"`);
  await app.db.query("UPDATE picture SET created_at = shop_now() - interval '2 hours'");
  await app.db.query(
    `SELECT graphile_worker.add_job('catalog.forget-pictures', '{}'::json, max_attempts => 1)`,
  );
  await app.drain();
  expect(await rows(app.db, 'SELECT FROM picture WHERE key = $1', [key])).toHaveLength(1);

  await admin.delete('/admin/settings/store/logo');
  expect((await openPage(app, '/')).page.querySelector('header a img')!.getAttribute('src')).toBe(
    '/favicon.svg',
  );
  const { body } = await admin.get<{ html: string }>('/admin/mail-templates/verify_email?locale=id');
  expect(body.html).not.toContain('<img');
});

describe('tax', () => {
  const RATE = { startsOn: '2099-01-01', rateBasisPoints: 1300, baseNumerator: 1, baseDenominator: 1 };
  const days = async (): Promise<string[]> =>
    (await settings()).taxRates.map(({ startsOn, isToCome }) => `${startsOn} ${isToCome}`);

  test('a shop that is not registered shows none from then on', async () => {
    const asked = async (): Promise<unknown> =>
      (await new Client(app.url).get<{ taxRatePercent: number | null }>('/store')).body.taxRatePercent;
    expect(await asked()).toBe(12);
    await admin.put('/admin/settings/tax', { isTaxable: false });
    expect(await asked()).toBe(null);
    await admin.put('/admin/settings/tax', { isTaxable: true });
    expect(await asked()).toBe(12);
    expect((await audited('store.taxable_changed'))[0]).toEqual({
      before: { isTaxable: false },
      after: { isTaxable: true },
    });
  });

  test('a rate to come is added and taken back; days that have begun are history', async () => {
    await admin.post('/admin/settings/tax-rates', RATE);
    expect(await days()).toEqual(['2099-01-01 true', '2025-01-01 false', '2022-04-01 false']);
    const twice = await admin.post<{ errors: unknown }>('/admin/settings/tax-rates', RATE);
    expect(twice.status).toBe(400);
    expect((await admin.delete('/admin/settings/tax-rates/2099-01-01')).status).toBe(200);

    for (const startsOn of ['2025-06-01', '2099-02-30'])
      expect((await admin.post('/admin/settings/tax-rates', { ...RATE, startsOn })).status).toBe(400);
    const [{ today } = { today: '' }] = await rows<{ today: string }>(
      app.db,
      `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS today`,
      [],
    );
    expect((await admin.post('/admin/settings/tax-rates', { ...RATE, startsOn: today })).status).toBe(400);
    for (const begun of ['2025-01-01', '2099-01-01', 'besok'])
      expect((await admin.delete(`/admin/settings/tax-rates/${begun}`)).status).toBe(404);
    expect(await days()).toEqual(['2025-01-01 false', '2022-04-01 false']);
  });
});

describe('maintenance', () => {
  const NOTE = 'Buka lagi pukul 10 <b>pagi</b>.';
  const close = (isOn: boolean): Promise<unknown> =>
    admin.put('/admin/settings/maintenance', { isOn, note: isOn ? NOTE : '' });

  test('every page of the shop says so with 503, in the reader’s language and without the app', async () => {
    await openPage(app, '/');
    await close(true);
    for (const path of ['/', '/products/jazz-bass', '/cart', '/nowhere']) {
      const { status, page, headers } = await openPage(app, path);
      expect([path, status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([
        path,
        503,
        '600',
        'no-store',
      ]);
      expect(page.title).toBe('Lagi ganti senar · Hurtrock Music Store');
      expect(page.body.textContent).toContain(NOTE);
      expect(page.querySelectorAll('script[type=module], link[rel=modulepreload]')).toHaveLength(0);
      expect(page.querySelector('a[href="https://wa.me/6282115558035"]')).not.toBe(null);
    }
    expect((await openPage(app, '/', 'lang=en')).page.title).toBe('Changing strings · Hurtrock Music Store');

    await close(false);
    expect((await openPage(app, '/')).status).toBe(200);
  });

  test('nobody buys, while the panel, signing in and webhooks go on', async () => {
    await close(true);
    const shopper = new Client(app.url, SHOP);
    const refused = await shopper.post('/cart/items', {});
    expect({ status: refused.status, body: refused.body }).toEqual({
      status: 503,
      body: problem('maintenance', 503),
    });
    expect((await shopper.get('/products')).status).toBe(200);
    expect((await shopper.post('/auth/login', {})).status).toBe(400);
    expect((await shopper.post('/webhooks/midtrans', {})).status).toBe(400);
    expect((await admin.put('/admin/settings/tax', { isTaxable: true })).status).toBe(200);
    expect((await openPage(app, '/admin')).status).toBe(200);

    await close(false);
    expect((await shopper.post('/cart/items', {})).status).toBe(400);
  });

  test('it stays closed since it was closed, whatever the words become', async () => {
    await close(true);
    const { since } = (await settings()).maintenance;
    await admin.put('/admin/settings/maintenance', { isOn: true, note: 'Sebentar lagi.' });
    expect((await settings()).maintenance).toEqual({ since, note: 'Sebentar lagi.' });
  });
});
