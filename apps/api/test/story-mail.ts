import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';

/** Staff look at what the shop writes, and send one of its mails again. */
export async function readAndResend(app: TestApp): Promise<void> {
  const { client: staff } = await aPerson(app, { role: 'staff' });
  await staff.get('/admin/mail-templates');
  await staff.get('/admin/mail-templates/order_shipped?locale=en');
  await app.drain();
  const [mail] = await rows<{ id: string }>(
    app.db,
    `SELECT id FROM mail WHERE kind = 'order_placed' AND sent_at IS NOT NULL LIMIT 1`,
  );
  const once = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
  await staff.post(`/admin/mails/${mail!.id}/resend`, {}, once());
  const [secret] = await rows<{ id: string }>(
    app.db,
    `SELECT id FROM mail WHERE kind = 'reset_password' LIMIT 1`,
  );
  await staff.post(`/admin/mails/${secret!.id}/resend`, {}, once());
}
