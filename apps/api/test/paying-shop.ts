import { anOrder, openShop, startPayment } from './factories.js';
import { Sandbox } from './sandbox.js';
import { startTestApp, type TestApp } from './test-app.js';

/** What the tests of payments look at in an order. */
export interface PaidOrderView {
  status: string;
  paymentStatus: string;
  invoiceNumber: string | null;
  allowedActions: string[];
  timeline: { action: string }[];
}

/** A shop that takes payments at its own sandbox. No webhooks: what they would tell is asked for by the reconciler. */
export class PayingShop {
  private constructor(
    readonly app: TestApp,
    readonly sandbox: Sandbox,
  ) {}

  static async start(): Promise<PayingShop> {
    const sandbox = await Sandbox.start();
    const app = await startTestApp(sandbox.environment);
    await openShop(app.db);
    return new PayingShop(app, sandbox);
  }

  async stop(): Promise<void> {
    await this.app.stop().finally(() => this.sandbox.stop());
  }

  /** Time passes for the shop and for Stripe alike. */
  async later(minutes: number): Promise<void> {
    await this.sandbox.ask('POST', '/clock', { advanceSeconds: minutes * 60 });
    await this.app.moveClock(`${minutes} minutes`);
  }

  /** Asks the gateway about every open attempt. */
  async settleAll(): Promise<void> {
    await this.later(2);
    await this.app.runJob('payments.reconcile');
  }

  async aPaidOrder(): ReturnType<typeof anOrder> {
    const placed = await anOrder(this.app);
    await startPayment(placed.shopper, placed.order.number);
    await this.sandbox.pay(placed.order.number);
    await this.settleAll();
    return placed;
  }
}
