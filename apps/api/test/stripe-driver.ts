import { GatewayDriver, type Placed } from './gateway-driver.js';
import { STRIPE_KEY, type Sandbox } from './sandbox.js';
import type { TestApp } from './test-app.js';

/** What buyers, banks and staff do at Stripe. */
export class StripeDriver extends GatewayDriver {
  constructor(app: TestApp, sandbox: Sandbox) {
    super(app, sandbox, '', 'stripe');
  }

  async aPaidOrder(): Promise<Placed> {
    const placed = await this.anOpenPayment();
    const session = await this.refOf(placed);
    await this.deliver(await this.eventsOf(['checkout.session.completed'], () => this.pay(session)));
    return placed;
  }

  pay(session: string, outcome = 'succeeded'): Promise<unknown> {
    return this.sandbox.ask('POST', `/sessions/${session}/pay`, { outcome });
  }

  decide(session: string, outcome: 'succeeded' | 'failed'): Promise<unknown> {
    return this.sandbox.ask('POST', `/sessions/${session}/async`, { outcome });
  }

  tamper(session: string, changed: object): Promise<unknown> {
    return this.sandbox.ask('POST', `/sessions/${session}/tamper`, changed);
  }

  async dispute(session: string, status: 'created' | 'lost' | 'won'): Promise<void> {
    const { charge } = await this.moneyOf(session);
    await this.sandbox.ask('POST', `/charges/${charge}/dispute`, { status });
  }

  /** Somebody gives money back on Stripe's own pages; the bank's late word follows when `isConfirmed`. */
  async refund(session: string, amount: number, { isConfirmed = false } = {}): Promise<string> {
    const { intent } = await this.moneyOf(session);
    const { id } = await this.stripe<{ id: string }>('POST', '/v1/refunds', {
      payment_intent: intent,
      amount: String(amount * 100),
    });
    if (isConfirmed) await this.sandbox.ask('POST', `/refunds/${id}`, { status: 'succeeded' });
    return id;
  }

  /** The session is closed at Stripe. */
  expire(session: string): Promise<unknown> {
    return this.stripe('POST', `/v1/checkout/sessions/${session}/expire`);
  }

  private async moneyOf(session: string): Promise<{ intent: string; charge: string }> {
    const path = `/v1/checkout/sessions/${session}?expand[]=payment_intent`;
    const { payment_intent: intent } = await this.stripe<{
      payment_intent: { id: string; latest_charge: string };
    }>('GET', path);
    return { intent: intent.id, charge: intent.latest_charge };
  }

  private async stripe<T>(method: string, path: string, form?: Record<string, string>): Promise<T> {
    const answer = await fetch(`${this.sandbox.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${STRIPE_KEY}` },
      body: form && new URLSearchParams(form),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}
