import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';

interface Paper {
  path: string;
}

/** Everything that is printed about one paid order: for its buyer, for the parcel, and by the batch. */
export class DocumentsStory {
  constructor(private readonly app: TestApp) {}

  async tell(buyer: Client, number: string): Promise<void> {
    const { client: admin } = await aPerson(this.app, { role: 'admin' });
    const refund = { amount: { amount: 1_000, currency: 'IDR' }, reason: 'Lecet' };
    await admin.post(`/admin/orders/${number}/refunds`, refund, { 'idempotency-key': randomUUID() });
    const { body: papers } = await buyer.get<Paper[]>(`/orders/${number}/documents`);
    for (const { path } of papers) await buyer.get(path);
    const { body: same } = await admin.get<Paper[]>(`/admin/orders/${number}/documents`);
    for (const { path } of same) await admin.get(path);
    await this.print(admin, number);
  }

  private async print(admin: Client, number: string): Promise<void> {
    await admin.get(`/admin/orders/${number}/packing-slip.pdf`);
    const { body: shipped } = await admin.post<{ shipments: { id: string }[] }>(
      `/admin/orders/${number}/shipments`,
      { courier: 'jne', trackingNumber: `PRINT${number.slice(-7)}` },
      { 'idempotency-key': randomUUID() },
    );
    await admin.get(`/admin/orders/${number}/shipments/${shipped.shipments[0]!.id}/label.pdf?size=78x100`);
    const { body: job } = await admin.post<{ id: string }>('/admin/print-jobs', {
      kind: 'labels',
      orders: [number],
    });
    await this.app.drain();
    await admin.get(`/admin/print-jobs/${job.id}`);
    await admin.get(`/admin/print-jobs/${job.id}/file.pdf`);
  }
}
