import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import type {
  RestockOrderDto,
  RestockOrderSummaryDto,
} from '../src/modules/inventory/dto/restock-order.dto.js';
import type { Answer, Client } from './client.js';
import { money, seen } from './desk.js';
import { aProduct, openShop, stockOf } from './factories.js';
import { aPerson, count, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { anOrderedRestock, aSupplier, line, once, receive, stockSeen } from './warehouse.js';

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

const create = (client: Client, body: object): Promise<Answer<RestockOrderDto>> =>
  client.post('/admin/restock-orders', body, once());
const act = (number: string, action: 'order' | 'cancel'): Promise<Answer<RestockOrderDto>> =>
  staff.post(`/admin/restock-orders/${number}/${action}`);
const read = async (client: Client, number: string): Promise<RestockOrderDto> =>
  (await client.get<RestockOrderDto>(`/admin/restock-orders/${number}`)).body;

test('an order is written down, sent and filled; each step says what may follow', async () => {
  const supplier = await aSupplier(admin);
  const [guitar, strings] = [await aProduct(app.db, { name: 'Gitar Merah' }), await aProduct(app.db)];
  const { status, body } = await create(admin, {
    supplierId: supplier.id,
    lines: [line(guitar, 5, 9_000_000), line(strings, 10, 50_000)],
    note: 'Tolong dibungkus rapat',
    expectedOn: '2026-12-24',
  });
  expect([status, body]).toEqual([
    201,
    {
      number: expect.stringMatching(/^PO-\d{6}$/),
      supplier: { id: supplier.id, name: supplier.name },
      status: 'pending',
      lineCount: 2,
      unitsOrdered: 15,
      unitsReceived: 0,
      totalCost: money(45_500_000),
      expectedOn: '2026-12-24',
      createdAt: expect.any(String),
      orderedAt: null,
      closedAt: null,
      note: 'Tolong dibungkus rapat',
      createdBy: expect.stringMatching(/^Orang/),
      lines: [
        {
          productId: guitar.id,
          sku: guitar.sku,
          name: 'Gitar Merah',
          quantity: 5,
          received: 0,
          unitCost: money(9_000_000),
        },
        expect.objectContaining({ productId: strings.id, quantity: 10 }),
      ],
      receipts: [],
      allowedActions: ['edit', 'order', 'cancel'],
      version: 1,
    },
  ]);
  expect((await stockSeen(staff, guitar)).incoming).toBe(0);
  const { number } = body;

  const sent = (await act(number, 'order')).body;
  expect([sent.status, sent.allowedActions, sent.orderedAt]).toEqual([
    'ordered',
    ['receive', 'cancel'],
    expect.any(String),
  ]);
  expect((await stockSeen(staff, guitar)).incoming).toBe(5);

  const partly = await receive(staff, sent, [line(guitar, 2)]);
  expect([partly.status, partly.body.status, partly.body.unitsReceived, partly.body.allowedActions]).toEqual([
    201,
    'partly_received',
    2,
    ['receive'],
  ]);
  expect(partly.body.receipts).toEqual([
    {
      id: expect.any(String),
      at: expect.any(String),
      receivedBy: expect.stringMatching(/^Orang/),
      note: '',
      lines: [{ productId: guitar.id, sku: guitar.sku, name: 'Gitar Merah', quantity: 2 }],
    },
  ]);
  expect((await stockSeen(staff, guitar)).incoming).toBe(3);

  const filled = (await receive(staff, sent, [line(guitar, 3), line(strings, 10)])).body;
  expect([filled.status, filled.allowedActions, filled.closedAt, filled.receipts.length]).toEqual([
    'received',
    [],
    expect.any(String),
    2,
  ]);
  expect((await stockOf(app.db, guitar)).moves).toEqual(['restock 10/0', 'restock 2/0', 'restock 3/0']);
});

test('staff see no cost, set none, and lose none that an admin set', async () => {
  const { id: supplierId } = await aSupplier(admin);
  const [one, two] = [await aProduct(app.db), await aProduct(app.db)];
  for (const unitCost of [money(1), null])
    expect((await create(staff, { supplierId, lines: [{ ...line(one, 1), unitCost }] })).body).toEqual(
      problem('forbidden', 403),
    );
  const { number } = (await create(admin, { supplierId, lines: [line(one, 2, 700_000)] })).body;
  const forStaff = await read(staff, number);
  expect([forStaff.totalCost, forStaff.lines[0]!.unitCost]).toEqual([null, null]);

  const changed = await staff.patch<RestockOrderDto>(
    `/admin/restock-orders/${number}`,
    { lines: [line(two, 1), line(one, 3)], expectedOn: '2027-01-02' },
    seen(1),
  );
  expect([changed.status, changed.body.version, changed.body.expectedOn]).toEqual([200, 2, '2027-01-02']);
  expect((await read(admin, number)).lines.map(({ unitCost, quantity }) => [quantity, unitCost])).toEqual([
    [1, null],
    [3, money(700_000)],
  ]);
  expect((await read(admin, number)).totalCost).toBeNull();
  const forgotten = await admin.patch<RestockOrderDto>(
    `/admin/restock-orders/${number}`,
    { lines: [{ ...line(one, 3), unitCost: null }], expectedOn: null },
    seen(2),
  );
  expect([forgotten.body.lines[0]!.unitCost, forgotten.body.expectedOn]).toEqual([null, null]);
});

test('only the version that was seen is changed, and only while it is pending', async () => {
  const { id: supplierId } = await aSupplier(admin);
  const product = await aProduct(app.db);
  const { number } = (await create(admin, { supplierId, lines: [line(product, 2)] })).body;
  const path = `/admin/restock-orders/${number}`;
  expect((await staff.patch(path, { note: 'Pertama' }, seen(1))).headers.get('etag')).toBe('"2"');
  expect((await staff.patch(path, { note: 'Kedua' }, seen(1))).body).toEqual(problem('version_stale', 412));
  expect((await staff.patch(path, { note: 'Kedua' })).body).toEqual(problem('version_required', 428));
  expect((await read(staff, number)).note).toBe('Pertama');
  await act(number, 'order');
  expect((await staff.patch(path, { note: 'Ketiga' }, seen(3))).body).toEqual(
    problem('restock_transition_refused', 409, { restockStatus: 'ordered', action: 'edit' }),
  );
  expect((await read(staff, number)).note).toBe('Pertama');
});

test('it is cancelled before anything arrived, and never after', async () => {
  const product = await aProduct(app.db);
  const early = await anOrderedRestock(admin, [line(product, 2)]);
  const cancelled = (await act(early.number, 'cancel')).body;
  expect([cancelled.status, cancelled.allowedActions, cancelled.closedAt]).toEqual([
    'cancelled',
    [],
    expect.any(String),
  ]);
  expect((await stockSeen(staff, product)).incoming).toBe(0);
  for (const answer of [await act(early.number, 'cancel'), await receive(staff, early, [line(product, 1)])])
    expect(answer.body).toEqual(problem('restock_transition_refused', 409, { restockStatus: 'cancelled' }));
  const late = await anOrderedRestock(admin, [line(product, 2)]);
  await receive(staff, late, [line(product, 1)]);
  expect((await act(late.number, 'cancel')).body).toEqual(
    problem('restock_transition_refused', 409, { restockStatus: 'partly_received', action: 'cancel' }),
  );
  expect((await act('PO-NONE', 'cancel')).body).toEqual(problem('not_found', 404));
});

test.each([
  ['nothing', { lines: [] }, 'lines unique'],
  [
    'one product twice',
    (id: string) => ({ lines: [line({ id } as never, 1), line({ id } as never, 2)] }),
    'lines unique',
  ],
  ['no product of ours', { lines: [{ productId: randomUUID(), quantity: 1 }] }, 'lines.0.productId unknown'],
  [
    'a day that is none',
    (id: string) => ({ lines: [line({ id } as never, 1)], expectedOn: '2026-02-31' }),
    'expectedOn day',
  ],
  [
    'no supplier of ours',
    (id: string) => ({ lines: [line({ id } as never, 1)], supplierId: randomUUID() }),
    'supplierId unknown',
  ],
])('%s is refused', async (_, body, fault) => {
  const { id: supplierId } = await aSupplier(admin);
  const { id } = await aProduct(app.db);
  const before = await count(app.db, 'restock_order');
  const answer = (await create(admin, {
    supplierId,
    ...(typeof body === 'function' ? body(id) : body),
  })) as unknown as Answer<{ errors: { field: string; code: string }[] }>;
  expect(answer.status).toBe(400);
  expect(answer.body.errors.map(({ field, code }) => `${field} ${code}`)).toEqual([fault]);
  expect(await count(app.db, 'restock_order')).toBe(before);
});

test('nothing is ordered from a supplier that is no longer used', async () => {
  const { id: supplierId } = await aSupplier(admin, { isActive: false });
  const { status } = await create(admin, { supplierId, lines: [line(await aProduct(app.db), 1)] });
  expect(status).toBe(400);
});

test('orders are listed newest first, by status, supplier and words', async () => {
  const product = await aProduct(app.db, { name: 'Okulele Kuning' });
  const older = await anOrderedRestock(admin, [line(product, 1)]);
  const newer = await anOrderedRestock(admin, [line(product, 1)]);
  await act(newer.number, 'cancel');
  const numbers = async (query: string): Promise<string[]> =>
    (await staff.get<{ items: RestockOrderSummaryDto[] }>(`/admin/restock-orders?${query}`)).body.items.map(
      ({ number }) => number,
    );
  expect(await numbers('q=okulele')).toEqual([newer.number, older.number]);
  expect(await numbers('q=okulele&status=ordered')).toEqual([older.number]);
  expect(await numbers(`supplier=${newer.supplier.id}`)).toEqual([newer.number]);
  expect(await numbers(`q=${older.number.toLowerCase()}`)).toEqual([older.number]);
  expect(await numbers(`q=${encodeURIComponent(older.supplier.name)}&status=ordered`)).toEqual([
    older.number,
  ]);
  expect(await numbers('q=%25')).toEqual([]);
  const first = await staff.get<{ nextCursor: string }>('/admin/restock-orders?q=okulele&limit=1');
  expect(await numbers(`q=okulele&after=${first.body.nextCursor}`)).toEqual([older.number]);
});

test('what was done is on record, with what it was before', async () => {
  const order = await anOrderedRestock(admin, [line(await aProduct(app.db), 1)]);
  await act(order.number, 'cancel');
  const entries = await rows<{
    action: string;
    before: { status?: string } | null;
    after: { status?: string };
  }>(
    app.db,
    `SELECT action, before, after FROM audit_entry WHERE entity = 'restock_order' AND entity_id = $1 ORDER BY id`,
    [order.number],
  );
  expect(entries.map(({ action, before, after }) => [action, before?.status, after.status])).toEqual([
    ['restock.created', undefined, undefined],
    ['restock.order', 'pending', 'ordered'],
    ['restock.cancel', 'ordered', 'cancelled'],
  ]);
});
