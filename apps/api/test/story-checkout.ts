import { Client } from './client.js';
import { money, seen } from './desk.js';
import { anOrder } from './factories.js';
import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';

export const aService = (changed: object = {}): Record<string, unknown> => ({
  name: 'SiCepat Halu',
  courier: 'sicepat',
  basePrice: money(9_000),
  pricePerKg: money(5_000),
  volumeFactor: 6_000,
  minDays: 2,
  maxDays: 4,
  isActive: true,
  ...changed,
});

/** A day around checkout: areas, shipping services, and somebody who wants the same again. */
export class CheckoutStory {
  constructor(private readonly app: TestApp) {}

  async tell(): Promise<void> {
    const anyone = new Client(this.app.url);
    await anyone.get('/areas');
    await anyone.get('/area-suggestions?q=gegerkalong');
    await this.services();
    const { shopper, order } = await anOrder(this.app);
    await shopper.post(`/orders/${order.number}/buy-again`);
  }

  private async services(): Promise<void> {
    const { client: admin } = await aPerson(this.app, { role: 'admin' });
    const path = '/admin/shipping-services';
    await admin.post(path, { code: 'halu', ...aService() });
    await admin.put(`${path}/halu`, aService({ maxDays: 5 }), seen(1));
    await admin.get(path);
    await admin.post(`${path}/order`, { codes: ['halu', 'jne_reg'] });
    await admin.delete(`${path}/halu`);
    await admin.get('/admin/shipping-costs?weightGrams=1500&lengthCm=30&widthCm=20&heightCm=10');
    await admin.put('/admin/settings/shipping', { freeShippingFrom: null });
    await admin.get('/admin/settings/shipping');
  }
}
