import { rows } from '../src/database/sql.js';
import type { PrintJobDto } from '../src/modules/documents/dto/print-job.dto.js';
import type { Client } from './client.js';
import { download, type Paper } from './papers.js';
import { PayingShop } from './paying-shop.js';
import { aPerson } from './people.js';
import { sendLogo } from './story-panel.js';

let shop: PayingShop;
let admin: Client;
beforeAll(async () => {
  shop = await PayingShop.start();
  admin = (await aPerson(shop.app, { role: 'admin' })).client;
});
afterAll(() => shop.stop());

const invoice = (number: string): Promise<Paper> =>
  download(admin, `/admin/orders/${number}/documents/invoice.pdf`);

async function printed(orders: string[]): Promise<Paper> {
  const { body } = await admin.post<PrintJobDto>('/admin/print-jobs', { kind: 'invoices', orders });
  await shop.app.drain();
  return download(admin, `/admin/print-jobs/${body.id}/file.pdf`);
}

test('the logo heads what is issued from now on; what was issued before, and copies of it, stay as they were', async () => {
  const [before, after] = [(await shop.aPaidOrder()).order.number, (await shop.aPaidOrder()).order.number];
  const first = await invoice(before);
  expect(first.images).toBe(0);

  await sendLogo(admin);
  expect((await invoice(before)).bytes.equals(first.bytes)).toBe(true);
  for (const paper of ['documents/invoice.pdf', 'documents/receipt.pdf', 'packing-slip.pdf']) {
    const { images, pages } = await download(admin, `/admin/orders/${after}/${paper}`);
    expect([paper, images, pages.length]).toEqual([paper, 1, 1]);
  }
  expect((await download(admin, '/admin/reports/sales.pdf?period=monthly')).images).toBe(1);
  const second = await invoice(after);

  await admin.delete('/admin/settings/store/logo');
  await shop.app.db.query('DELETE FROM picture');
  expect((await invoice(after)).bytes.equals(second.bytes)).toBe(true);
  expect((await printed([before])).images).toBe(0);
  expect((await printed([after])).images).toBe(1);
  expect((await download(admin, `/admin/orders/${after}/packing-slip.pdf`)).images).toBe(0);
});

test('a logo is kept once for all its papers, and for ever; their facts only name it', async () => {
  const { db } = shop.app;
  const [one, other] = [(await shop.aPaidOrder()).order.number, (await shop.aPaidOrder()).order.number];
  await sendLogo(admin);
  const kept = async (): Promise<string[]> =>
    (await rows<{ key: string }>(db, 'SELECT key FROM letterhead_logo')).map(({ key }) => key);
  const earlier = await kept();
  await Promise.all([invoice(one), invoice(other)]);
  const [key, ...more] = (await kept()).filter((name) => !earlier.includes(name));
  expect(more).toEqual([]);
  const facts = await rows(
    db,
    `SELECT facts->'shop'->>'logoKey' AS key, facts->'shop' ? 'logo' AS whole FROM issued_document d
       JOIN sales_order o ON o.id = d.order_id WHERE o.number = ANY($1) AND d.kind = 'invoice'`,
    [[one, other]],
  );
  expect(facts).toEqual(Array.from({ length: 2 }, () => ({ key, whole: false })));
  await expect(db.query('DELETE FROM letterhead_logo')).rejects.toThrow('letterhead_logo is append-only');
});
