import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import { GatewayDriver, type Placed } from './gateway-driver.js';
import type { Sandbox } from './sandbox.js';
import type { TestApp } from './test-app.js';

type Outcome = 'succeeded' | 'denied' | 'challenge' | 'failed';

/** What buyers, banks and staff do at Midtrans. Orders are named by the id that the attempt gave them. */
export class MidtransDriver extends GatewayDriver {
  constructor(app: TestApp, sandbox: Sandbox) {
    super(app, sandbox, '/midtrans', 'bca_va');
  }

  async aPaidOrder(method?: PaymentMethod): Promise<Placed> {
    const placed = await this.anOpenPayment(method);
    const ref = await this.refOf(placed);
    await this.deliver(await this.eventsOf(['settlement', 'capture'], () => this.pay(ref)));
    return placed;
  }

  choose(ref: string, channel: string): Promise<unknown> {
    return this.act(ref, 'choose', { channel });
  }

  pay(ref: string, outcome: Outcome = 'succeeded'): Promise<unknown> {
    return this.act(ref, 'pay', { outcome });
  }

  /** The buyer chose a virtual account and let its time pass. */
  async expire(ref: string): Promise<void> {
    await this.choose(ref, 'bca_va');
    await this.act(ref, 'expire');
  }

  /** The answers and notifications say this from now on. */
  tamper(ref: string, changed: object): Promise<unknown> {
    return this.act(ref, 'tamper', changed);
  }

  /** What a bank or the company's own staff do; the name is the sandbox's. */
  act(ref: string, name: string, input: object = {}): Promise<unknown> {
    return this.sandbox.ask('POST', `/midtrans/transactions/${ref}/${name}`, input);
  }

  /** A signed notification that says so, whatever Midtrans would answer, and all that follows from it. */
  async announce(ref: string, said: { transaction_status: string; status_code: string }): Promise<void> {
    const body = {
      order_id: ref,
      gross_amount: '12543000.00',
      currency: 'IDR',
      transaction_id: ref,
      ...said,
    };
    await this.sandbox.ask('POST', '/midtrans/events', { body });
    await this.app.drain();
  }
}
