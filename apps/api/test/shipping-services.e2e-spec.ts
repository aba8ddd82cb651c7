import { rows } from '../src/database/sql.js';
import type {
  AdminShippingServiceDto,
  ShippingCostsDto,
} from '../src/modules/shipping/dto/admin-shipping.dto.js';
import { Client } from './client.js';
import { faults, money, seen } from './desk.js';
import { anOrder, aProduct, aShopperWith, openShop, place } from './factories.js';
import { aPerson, count, problem } from './people.js';
import { aService } from './story-checkout.js';
import { startTestApp, type TestApp } from './test-app.js';

const PATH = '/admin/shipping-services';
let app: TestApp;
let admin: Client;
let staff: Client;

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  admin = (await aPerson(app, { role: 'admin' })).client;
  staff = (await aPerson(app, { role: 'staff' })).client;
});
afterAll(() => app.stop());

const offered = async (): Promise<string[]> =>
  (await new Client(app.url).get<{ code: string }[]>('/shipping-services')).body.map(({ code }) => code);
const add = (code: string, changed: object = {}) =>
  admin.post<AdminShippingServiceDto>(PATH, { code, ...aService(changed) });

test('an admin adds one, and shoppers are offered it behind the others', async () => {
  const { status, body } = await add('halu');
  expect([status, body]).toEqual([201, { code: 'halu', ...aService(), version: 1 }]);
  expect(await offered()).toEqual(['jne_reg', 'halu']);
  expect(
    await count(app.db, 'audit_entry', `action = 'shipping_service.created' AND entity_id = 'halu'`),
  ).toBe(1);
});

test('staff may not change what shipping costs', async () => {
  const answers = [
    await staff.get(PATH),
    await staff.post(PATH, { code: 'murah', ...aService() }),
    await staff.put(`${PATH}/jne_reg`, aService(), seen(1)),
    await staff.delete(`${PATH}/jne_reg`),
    await staff.put('/admin/settings/shipping', { freeShippingFrom: money(1) }),
  ];
  expect(answers.map(({ body }) => body)).toEqual(answers.map(() => problem('forbidden', 403)));
  expect(await count(app.db, 'shipping_service', `code = 'murah'`)).toBe(0);
});

test.each<[string, object, string]>([
  ['a code that is taken', { code: 'jne_reg' }, 'code taken'],
  ['a code with spaces', { code: 'jne reg' }, 'code matches'],
  ['fewer days at most than at least', { minDays: 3, maxDays: 2 }, 'maxDays range'],
  ['an unknown courier', { courier: 'gojek' }, 'courier isIn'],
  ['a dearer base than any courier asks', { basePrice: money(10_000_001) }, 'basePrice.amount range'],
  ['a dearer kilogram than any courier asks', { pricePerKg: money(1_000_001) }, 'pricePerKg.amount range'],
  ['no volume at all', { volumeFactor: 0 }, 'volumeFactor min'],
])('%s is refused', async (_, changed, fault) => {
  const before = await count(app.db, 'shipping_service');
  const answer = await admin.post(PATH, { code: 'baru', ...aService(), ...changed });
  expect([answer.status, faults(answer)]).toEqual([400, [fault]]);
  expect(await count(app.db, 'shipping_service')).toBe(before);
});

test('of two editors the second is told', async () => {
  await add('dua');
  const first = await admin.put<AdminShippingServiceDto>(`${PATH}/dua`, aService({ name: 'Satu' }), seen(1));
  expect([first.status, first.body.version]).toEqual([200, 2]);
  const second = await admin.put(`${PATH}/dua`, aService({ name: 'Dua' }), seen(1));
  expect(second.body).toEqual(problem('version_stale', 412));
  expect(await rows(app.db, `SELECT name FROM shipping_service WHERE code = 'dua'`)).toEqual([
    { name: 'Satu' },
  ]);
  expect((await admin.put(`${PATH}/tiada`, aService(), seen(1))).body).toEqual(problem('not_found', 404));
});

test('the shop says in which order they are shown; who is not named comes last', async () => {
  await add('akhir');
  const { body } = await admin.post<AdminShippingServiceDto[]>(`${PATH}/order`, { codes: ['akhir', 'halu'] });
  expect(body.slice(0, 2).map(({ code }) => code)).toEqual(['akhir', 'halu']);
  expect((await offered()).slice(0, 2)).toEqual(['akhir', 'halu']);
});

test('one that no order names is deleted, another is only offered no more', async () => {
  const { order } = await anOrder(app);
  expect((await admin.delete(`${PATH}/akhir`)).status).toBe(204);
  expect((await admin.delete(`${PATH}/akhir`)).body).toEqual(problem('not_found', 404));
  expect((await admin.delete(`${PATH}/jne_reg`)).status).toBe(204);

  const { body } = await admin.get<AdminShippingServiceDto[]>(PATH);
  expect(body.find(({ code }) => code === 'akhir')).toBeUndefined();
  const kept = body.find(({ code }) => code === 'jne_reg')!;
  expect([kept.isActive, kept.version]).toEqual([false, 2]);
  expect(await offered()).not.toContain('jne_reg');
  const [stored] = await rows<{ name: string }>(
    app.db,
    `SELECT shipping->>'name' AS name FROM sales_order WHERE number = $1`,
    [order.number],
  );
  expect(stored!.name).toBe('JNE Regular');

  const again = aService({
    name: 'JNE Regular',
    courier: 'jne',
    basePrice: money(15_000),
    pricePerKg: money(8_000),
  });
  expect((await admin.put(`${PATH}/jne_reg`, again, seen(2))).status).toBe(200);
});

test('the calculator charges by weight or by volume, as checkout does', async () => {
  const costOf = async (query: string) => {
    const { body } = await admin.get<ShippingCostsDto>(`/admin/shipping-costs?${query}`);
    return body.services.find(({ code }) => code === 'jne_reg');
  };
  const bulky = await costOf('weightGrams=2200&lengthCm=104&widthCm=38&heightCm=12');
  expect(bulky).toEqual({
    code: 'jne_reg',
    name: 'JNE Regular',
    cost: money(78_232),
    billableWeightGrams: 7_904,
  });
  expect((await costOf('weightGrams=3500&lengthCm=99&widthCm=32&heightCm=5'))!.cost).toEqual(money(43_000));
  expect((await admin.get('/admin/shipping-costs?weightGrams=0')).status).toBe(400);
});

test('from the threshold on nothing is charged, and an order that still expects a charge is asked again', async () => {
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(app.url, [product, 1]);
  const costs = async () =>
    (
      await shopper.get<{ services: { code: string; cost: object }[] }>('/shipping-quotes')
    ).body.services.find(({ code }) => code === 'jne_reg')!.cost;

  expect((await admin.get('/admin/settings/shipping')).body).toEqual({ freeShippingFrom: null });
  await admin.put('/admin/settings/shipping', { freeShippingFrom: money(product.price + 1) });
  expect(await costs()).toEqual(money(43_000));
  const set = await admin.put('/admin/settings/shipping', { freeShippingFrom: money(product.price) });
  expect(set.body).toEqual({ freeShippingFrom: money(product.price) });
  expect(await costs()).toEqual(money(0));

  const refused = await place(shopper, product.price + 43_000);
  expect(refused.body).toEqual(problem('price_changed', 409, { total: money(product.price) }));
  const placed = await place(shopper, product.price);
  expect([placed.status, placed.body.shippingTotal]).toEqual([201, money(0)]);

  await admin.put('/admin/settings/shipping', { freeShippingFrom: null });
  expect(
    await rows(
      app.db,
      `SELECT before, after FROM audit_entry WHERE action = 'store.free_shipping_changed' ORDER BY at DESC, id DESC LIMIT 1`,
    ),
  ).toEqual([{ before: { freeShippingFrom: product.price }, after: { freeShippingFrom: null } }]);
});
