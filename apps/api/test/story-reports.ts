import { Client } from './client.js';
import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';

const SPAN = 'from=2026-01-01&to=2026-01-31';

/** Somebody looks around, and the owner looks back. */
export async function lookBack(app: TestApp): Promise<void> {
  const anyone = new Client(app.url);
  for (const step of ['visit', 'cart', 'checkout']) await anyone.post('/visits', { step });
  const { client: admin } = await aPerson(app, { role: 'admin' });
  for (const what of ['sales', 'customers', 'conversion', 'margin'])
    await admin.get(`/admin/analytics/${what}?${SPAN}&grain=week`);
  for (const what of ['products', 'categories', 'brands', 'payments', 'shipping'])
    await admin.get(`/admin/analytics/${what}?${SPAN}`);
  await admin.get('/admin/analytics/stock-ageing');
  await admin.get(`/admin/analytics/export.xlsx?area=products&${SPAN}`);
  await admin.get('/admin/reports/sales.xlsx?period=weekly');
  await admin.get('/admin/reports/sales.pdf?period=monthly');
  for (const kind of ['stock', 'customers']) {
    const { body: job } = await admin.post<{ id: string }>('/admin/report-jobs', { kind });
    await app.drain();
    await admin.get(`/admin/report-jobs/${job.id}`);
    await admin.get(`/admin/report-jobs/${job.id}/file.xlsx`);
  }
}
