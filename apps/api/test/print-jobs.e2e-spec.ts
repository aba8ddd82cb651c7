import { rows } from '../src/database/sql.js';
import type { PrintJobDto } from '../src/modules/documents/dto/print-job.dto.js';
import { Client } from './client.js';
import { aProduct, aShopperWith, openShop, place, type TestProduct } from './factories.js';
import { download, printed } from './papers.js';
import { readPdf } from './pdf.js';
import { aPerson, count, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
});
afterEach(async () => {
  // Parcels of orders that were never paid, and copies of orders: nothing that the books should be left with.
  await app.db.query('TRUNCATE shipment_line, shipment CASCADE');
  await app.db.query(
    `DELETE FROM order_line WHERE order_id IN (SELECT id FROM sales_order WHERE number LIKE 'COPY-%')`,
  );
  await app.db.query(`DELETE FROM sales_order WHERE number LIKE 'COPY-%'`);
});
afterAll(() => app.stop());

async function anOrderOf(product: TestProduct): Promise<string> {
  const { body } = await place(await aShopperWith(app.url, [product, 1]), product.price + 43_000);
  return body.number;
}

/** As many more of an order as a day's parcels: `COPY-001`, `COPY-002`, … */
async function copiesOf(number: string, many: number): Promise<string[]> {
  await app.db.query(
    `WITH copy AS (
       INSERT INTO sales_order SELECT (jsonb_populate_record(o, jsonb_build_object('id', uuidv7(), 'number',
                'COPY-' || lpad(n::text, 3, '0'), 'idempotency_key', 'copy-' || n))).*
         FROM sales_order o, generate_series(1, $2::integer) n WHERE o.number = $1
       RETURNING id)
     INSERT INTO order_line SELECT (jsonb_populate_record(l, jsonb_build_object('id', uuidv7(), 'order_id', c.id))).*
       FROM copy c, order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.number = $1`,
    [number, many],
  );
  return Array.from({ length: many }, (_, i) => `COPY-${String(i + 1).padStart(3, '0')}`);
}

/** A parcel of each, whose number is that of the order. */
async function ship(numbers: string[]): Promise<void> {
  await app.db.query(
    `WITH sent AS (
       INSERT INTO shipment (order_id, courier, tracking_number)
       SELECT id, 'jne', 'R' || number FROM sales_order WHERE number = ANY($1) RETURNING id, order_id)
     INSERT INTO shipment_line (shipment_id, order_line_id, quantity)
     SELECT s.id, l.id, 1 FROM sent s JOIN order_line l ON l.order_id = s.order_id`,
    [numbers],
  );
}

async function print(client: Client, input: object): Promise<PrintJobDto> {
  const { status, body } = await client.post<PrintJobDto>('/admin/print-jobs', input);
  expect(status).toBe(202);
  return body;
}

/** A worker that is told to stop when nothing is due stops while a queue is busy, so there is one after the other. */
async function drainAll(): Promise<void> {
  while ((await count(app.db, 'print_job', `state IN ('waiting', 'running')`)) > 0) await app.drain();
}

test('labels and slips of a batch come in the order of the shelves, and say of which orders there are none', async () => {
  const [first, second] = [await aProduct(app.db), await aProduct(app.db)];
  await app.db.query(`INSERT INTO category (name, slug) VALUES ('Drum', 'drum')`);
  const drum = await aProduct(app.db);
  await app.db.query(
    `UPDATE product SET category_id = (SELECT id FROM category WHERE slug = 'drum') WHERE id = $1`,
    [drum.id],
  );
  const numbers = [
    await anOrderOf(second),
    await anOrderOf(first),
    await anOrderOf(drum),
    await anOrderOf(first),
  ];
  const waiting = await anOrderOf(drum);
  await ship(numbers);
  const walked = [numbers[2]!, ...[numbers[1]!, numbers[3]!].sort(), numbers[0]!];

  const orders = [...numbers, waiting, 'HRT-20260101-AAAAAAA'];
  const job = await print(staff, { kind: 'labels', size: '78x100', orders });
  expect(job).toEqual({ id: job.id, kind: 'labels', state: 'waiting', done: 0, total: 6, skipped: [] });
  expect((await staff.get(`/admin/print-jobs/${job.id}/file.pdf`)).body).toEqual(problem('not_found', 404));
  await app.drain();
  const { body: done } = await staff.get<PrintJobDto>(`/admin/print-jobs/${job.id}`);
  expect(done).toEqual({
    ...job,
    state: 'done',
    done: 6,
    skipped: [
      { number: 'HRT-20260101-AAAAAAA', code: 'not_found' },
      { number: waiting, code: 'not_shipped' },
    ],
  });
  const file = await download(staff, `/admin/print-jobs/${job.id}/file.pdf`);
  expect(file.headers.get('content-disposition')).toBe('inline; filename="labels.pdf"');
  const codes = (await printed(file.bytes)).map((page) => page.codes.map(({ text }) => text));
  expect(codes).toEqual(walked.map((number) => [`R${number}`, number]));

  const slips = await print(staff, { kind: 'packing_slips', orders: numbers });
  await app.drain();
  const { pages } = await download(staff, `/admin/print-jobs/${slips.id}/file.pdf`);
  expect(pages.map((page) => walked.find((number) => page.includes(number)))).toEqual(walked);
  expect(pages.every((page) => page.includes('Halaman 1 dari 1'))).toBe(true);
});

test('a batch of what nobody has paid for is done with nothing in it', async () => {
  const number = await anOrderOf(await aProduct(app.db));
  const job = await print(staff, { kind: 'invoices', orders: [number] });
  await app.drain();
  const { body } = await staff.get<PrintJobDto>(`/admin/print-jobs/${job.id}`);
  expect([body.state, body.skipped]).toEqual(['done', [{ number, code: 'not_paid' }]]);
  expect((await staff.get(`/admin/print-jobs/${job.id}/file.pdf`)).body).toEqual(problem('not_found', 404));
});

test('A-23: a batch is read by who asked for it and by admins, for a day', async () => {
  const orders = [await anOrderOf(await aProduct(app.db))];
  const job = await print(staff, { kind: 'packing_slips', orders });
  await app.drain();
  const [colleague, admin, buyer] = await Promise.all(
    (['staff', 'admin', 'buyer'] as const).map(async (role) => (await aPerson(app, { role })).client),
  );
  for (const path of [`/admin/print-jobs/${job.id}`, `/admin/print-jobs/${job.id}/file.pdf`]) {
    expect((await colleague!.get(path)).body).toEqual(problem('not_found', 404));
    expect((await buyer!.get(path)).body).toEqual(problem('forbidden', 403));
    expect((await new Client(app.url).get(path)).body).toEqual(problem('unauthenticated', 401));
    expect([(await staff.get(path)).status, (await admin!.get(path)).status]).toEqual([200, 200]);
  }
  await app.db.query(`UPDATE print_job SET requested_at = requested_at - interval '1 day' WHERE id = $1`, [
    job.id,
  ]);
  expect((await staff.get(`/admin/print-jobs/${job.id}/file.pdf`)).body).toEqual(problem('not_found', 404));
  await app.runJob('documents.forget-prints');
  expect(await count(app.db, 'print_job', 'id = $1', [job.id])).toBe(0);
});

test('at most five hundred orders, each once, and only what can be printed', async () => {
  const many = Array.from({ length: 501 }, (_, i) => `HRT-${i}`);
  for (const input of [
    { kind: 'labels', orders: many },
    { kind: 'labels', orders: [] },
    { kind: 'labels', orders: ['HRT-1', 'HRT-1'] },
    { kind: 'labels', size: '10x10', orders: ['HRT-1'] },
    { kind: 'passwords', orders: ['HRT-1'] },
  ])
    expect((await staff.post('/admin/print-jobs', input)).body).toEqual(problem('invalid_input', 400));
  expect((await print(staff, { kind: 'labels', orders: many.slice(1) })).total).toBe(500);
  await app.drain();
});

test('a batch whose worker was killed is printed by the next one', async () => {
  const orders = [await anOrderOf(await aProduct(app.db))];
  await ship(orders);
  const job = await print(staff, { kind: 'labels', orders });
  await app.db.query(`UPDATE print_job SET state = 'running', done = 10 WHERE id = $1`, [job.id]);
  await app.drain();
  expect((await staff.get<PrintJobDto>(`/admin/print-jobs/${job.id}`)).body).toEqual({
    ...job,
    state: 'done',
    done: 1,
  });
});

test('A-88: twenty batches at once are drawn one after the other, while buyers are served', async () => {
  const product = await aProduct(app.db);
  const orders = await copiesOf(await anOrderOf(product), 8);
  await ship(orders);
  const jobs = await Promise.all(Array.from({ length: 20 }, () => print(staff, { kind: 'labels', orders })));
  let isDone = false;
  const drawn = drainAll().finally(() => (isDone = true));
  const mostRunning: number[] = [];
  const served = { answers: 0, whileDrawing: 0 };
  const buyer = new Client(app.url);
  while (!isDone) {
    const { status } = await buyer.get(`/products/${product.slug}`);
    if (status === 200) served.answers += 1;
    const [state] = await rows<{ running: number; done: number }>(
      app.db,
      `SELECT count(*) FILTER (WHERE state = 'running')::integer AS running FROM print_job WHERE id = ANY($1)`,
      [jobs.map(({ id }) => id)],
    );
    mostRunning.push(state!.running);
    if (state!.running > 0) served.whileDrawing += 1;
  }
  await drawn;
  const states = await rows(
    app.db,
    'SELECT state, count(*)::integer AS n FROM print_job WHERE id = ANY($1) GROUP BY 1',
    [jobs.map(({ id }) => id)],
  );
  expect(states).toEqual([{ state: 'done', n: 20 }]);
  expect(Math.max(...mostRunning)).toBe(1);
  expect(served.whileDrawing).toBeGreaterThan(5);
  expect(served.answers).toBe(mostRunning.length);
  for (const { id } of jobs) {
    const [{ file }] = (await rows(app.db, 'SELECT file FROM print_job WHERE id = $1', [id])) as [
      { file: Buffer },
    ];
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.subarray(-6).toString().trim()).toBe('%%EOF');
  }
  const last = await download(staff, `/admin/print-jobs/${jobs.at(-1)!.id}/file.pdf`);
  expect((await readPdf(last.bytes)).pages).toHaveLength(8);
});
