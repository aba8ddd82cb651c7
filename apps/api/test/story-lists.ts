import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';

/** An admin takes the shop's lists home as files. */
export async function takeListsHome(app: TestApp): Promise<void> {
  const { client: admin } = await aPerson(app, { role: 'admin' });
  for (const file of [
    'users/export.xlsx',
    'audit/export.xlsx?entity=product',
    'customers/export.xlsx?sort=spent',
    'synonyms/export.xlsx?q=senar',
    'restock-orders/export.xlsx',
    'suppliers/export.xlsx?status=active',
    'returns/export.xlsx',
    'mails/export.xlsx?state=sent&locale=en',
    'payment-alerts/export.xlsx',
  ])
    await admin.get(`/admin/${file}`);
}
