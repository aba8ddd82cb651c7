import { randomUUID } from 'node:crypto';
import { dress, expectFine, LOOKS } from './looks.js';
import { anArrivedOrder, expect, signIn, staffPage, STICKS, test } from './shop.js';

for (const look of LOOKS) {
  const name = `${look.theme}, ${look.lang}, ${look.width} px`;

  test(`an order, its return and what staff do with them pass axe and never scroll sideways: ${name}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const number = await anArrivedOrder(page);
    await dress(page, look, baseURL!);
    await page.goto(`/orders/${number}`);
    await expectFine(page, 'order');
    await page.getByRole('button', { name: /^Ajukan Retur$|^Request a Return$/i }).click();
    await expectFine(page, 'order, asking for a return');
    const own = await page.request.get(`/api/v1/orders/${number}/returns`);
    const [{ sku }] = ((await own.json()) as { returnable: [{ sku: string }] }).returnable;
    const asked = await page.request.post(`/api/v1/orders/${number}/returns`, {
      data: { lines: [{ sku, quantity: 1, reason: 'damaged' }], comment: 'Batangnya retak' },
      headers: { 'idempotency-key': randomUUID(), origin: baseURL! },
    });
    await expect(asked).toBeOK();
    const { id } = (await asked.json()) as { id: string };
    await page.reload();
    await expectFine(page, 'order, with its return');

    const staff = await staffPage(browser, 'admin@hurtrock.com', 'admin123');
    await dress(staff, look, baseURL!);
    for (const [route, button] of [
      [`/admin/orders/${number}`, /^Kembalikan dana$|^Refund$/],
      [`/admin/returns/${id}`, /^Setujui$|^Approve$/],
    ] as const) {
      await staff.goto(route);
      await staff.waitForLoadState('networkidle');
      await expectFine(staff, route);
      await staff.getByRole('button', { name: button }).click();
      await expect(staff.getByRole('dialog')).toBeVisible();
      await expectFine(staff, `${route}, its dialog`);
    }
  });

  test(`what a buyer has passes axe and never scrolls sideways: ${name}`, async ({ page, baseURL }) => {
    await signIn(page, 'buyer@hurtrock.com', 'buyer123');
    await dress(page, look, baseURL!);
    for (const route of ['/account', '/account/orders', '/account/addresses', STICKS]) {
      await page.goto(route);
      await page.waitForLoadState('networkidle');
      await expectFine(page, route);
    }
  });
}
