import type { IncomingHttpHeaders } from 'node:http';
import Stripe from 'stripe';
import { AppError } from '../../common/app-error.js';
import { cappedFetch } from './capped-fetch.js';
import type { StripeSettings } from './gateway-settings.service.js';
import {
  GatewayError,
  neverOpened,
  type AttemptFacts,
  type GatewayEvent,
  type PaidAtCompany,
  type PaymentProvider,
  type PaymentRequest,
  type RefundRequest,
} from './payment-provider.js';
import { toFacts, toGatewayEvent } from './stripe-facts.js';
import { fromStripeAmount, toStripeAmount } from './stripe-money.js';

const TIMEOUT_MS = 8_000;
/** Stripe's clock and ours may differ by this much. */
const CLOCK_SKEW_SECONDS = 600;

/** Stripe through its own SDK. Only the address of the sandbox tells a test from the real thing. */
export class StripeProvider implements PaymentProvider {
  private readonly stripe: Stripe;
  readonly isSandbox: boolean;
  readonly isLive: boolean;

  constructor(
    private readonly settings: StripeSettings,
    private readonly shopUrl: string,
  ) {
    const { secretKey, apiBase, isLive } = settings;
    this.isSandbox = apiBase !== null;
    this.isLive = isLive;
    const address = apiBase ? new URL(apiBase) : null;
    this.stripe = new Stripe(secretKey, {
      ...(address && { protocol: 'http', host: address.hostname, port: address.port }),
      timeout: TIMEOUT_MS,
      maxNetworkRetries: 1,
      telemetry: false,
      httpClient: Stripe.createFetchHttpClient(cappedFetch),
    });
  }

  async start(request: PaymentRequest): Promise<AttemptFacts> {
    const session = await this.ask((stripe) =>
      stripe.checkout.sessions.create(this.sessionParams(request), {
        idempotencyKey: request.idempotencyKey,
      }),
    );
    const facts = toFacts({ session, refunds: [], disputes: [] });
    if (
      !/^cs_\w+$/.test(session.id ?? '') ||
      facts.amount !== request.amount ||
      facts.currency !== 'idr' ||
      !this.isOurPage(session.url)
    )
      throw new GatewayError('unknown', 'unexpected_answer');
    return facts;
  }

  read(rawBody: Buffer, headers: IncomingHttpHeaders): GatewayEvent {
    const signature = headers['stripe-signature'];
    if (typeof signature !== 'string') throw new AppError('webhook_invalid');
    try {
      return toGatewayEvent(
        this.stripe.webhooks.constructEvent(rawBody, signature, this.settings.webhookSecret),
      );
    } catch {
      throw new AppError('webhook_invalid');
    }
  }

  async fetch(request: PaymentRequest): Promise<AttemptFacts> {
    const id = request.gatewayRef ?? (await this.findSession(request));
    if (!id) return this.startAgain(request);
    const session = await this.ask((stripe) =>
      stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] }),
    );
    if (session.id !== id || typeof session.payment_status !== 'string')
      throw new GatewayError('unknown', 'unexpected_answer');
    const facts = await this.withMoneyBack(session);
    return { ...facts, redirectUrl: this.isOurPage(session.url) ? session.url : null };
  }

  /** The answer to `start` was lost, and with it the session's id: it is looked for by the attempt it names. */
  private async findSession({ attemptId, createdAt }: PaymentRequest): Promise<string | undefined> {
    const gte = Math.floor(createdAt.getTime() / 1000) - CLOCK_SKEW_SECONDS;
    return this.ask(async (stripe) => {
      for await (const { id, metadata } of stripe.checkout.sessions.list({ created: { gte }, limit: 100 }))
        if (metadata?.['attemptId'] === attemptId) return { id };
      return {};
    }).then(({ id }: { id?: string }) => id);
  }

  /** No session exists yet. Stripe repeats its first answer to a key for a day, so a lasting error ends the attempt. */
  private async startAgain(request: PaymentRequest): Promise<AttemptFacts> {
    try {
      return await this.start(request);
    } catch (error) {
      if (error instanceof GatewayError && request.isStale)
        throw new GatewayError('refused', 'never_started');
      throw error;
    }
  }

  private async withMoneyBack(session: Stripe.Checkout.Session): Promise<AttemptFacts> {
    const intent = typeof session.payment_intent === 'object' ? session.payment_intent : null;
    if (session.payment_status !== 'paid' || !intent) return toFacts({ session, refunds: [], disputes: [] });
    const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null;
    const refunds = await this.ask((stripe) =>
      stripe.refunds.list({ payment_intent: intent.id, limit: 100 }),
    );
    const disputes = charge?.disputed
      ? await this.ask((stripe) => stripe.disputes.list({ payment_intent: intent.id, limit: 100 }))
      : { data: [] };
    return toFacts({ session, refunds: refunds.data, disputes: disputes.data });
  }

  async close(request: PaymentRequest): Promise<AttemptFacts> {
    const gatewayRef = request.gatewayRef ?? (await this.findSession(request));
    if (!gatewayRef) return { ...neverOpened(request), isLive: this.isLive };
    await this.ask((stripe) => stripe.checkout.sessions.expire(gatewayRef)).catch((error: unknown) => {
      // Not open any more: whatever it became is read next.
      if (!(error instanceof GatewayError && error.outcome === 'refused')) throw error;
    });
    return this.fetch({ ...request, gatewayRef });
  }

  listPaid(since: Date): Promise<PaidAtCompany[]> {
    const gte = Math.floor(since.getTime() / 1000);
    return this.ask(async (stripe) => {
      const paid: PaidAtCompany[] = [];
      for await (const session of stripe.checkout.sessions.list({ created: { gte }, limit: 100 }))
        if (session.payment_status === 'paid')
          paid.push({
            gatewayRef: session.id,
            amount: fromStripeAmount(session.amount_total),
          });
      return paid;
    });
  }

  async ping(): Promise<void> {
    await this.ask((stripe) => stripe.checkout.sessions.list({ limit: 1 }));
  }

  async refund({ refundId, intentRef, amount }: RefundRequest): Promise<string> {
    if (!intentRef) throw new GatewayError('refused', 'no_payment');
    const refund = await this.ask((stripe) =>
      stripe.refunds.create(
        {
          payment_intent: intentRef,
          amount: toStripeAmount(amount),
          reason: 'requested_by_customer',
          metadata: { refundId },
        },
        { idempotencyKey: `refund:${refundId}` },
      ),
    );
    if (fromStripeAmount(refund.amount) !== amount) throw new GatewayError('unknown', 'unexpected_answer');
    return refund.id;
  }

  private sessionParams({
    attemptId,
    amount,
    expiresAt,
    order,
  }: PaymentRequest): Stripe.Checkout.SessionCreateParams {
    const page = `${this.shopUrl}/orders/${order.number}`;
    const metadata = { orderId: order.id, orderNumber: order.number, attemptId };
    const item = (
      name: string,
      price: number,
      quantity: number,
    ): Stripe.Checkout.SessionCreateParams.LineItem => ({
      quantity,
      price_data: { currency: 'idr', unit_amount: toStripeAmount(price), product_data: { name } },
    });
    const goods = order.lines.map(({ name, unitPrice, quantity }) => item(name, unitPrice, quantity));
    const shipping = order.shippingTotal > 0 ? [item(order.shippingName, order.shippingTotal, 1)] : [];
    const sum = order.lines.reduce(
      (total, line) => total + line.unitPrice * line.quantity,
      order.shippingTotal,
    );
    if (sum !== amount) throw new GatewayError('refused', 'lines_do_not_add_up');
    return {
      mode: 'payment',
      line_items: [...goods, ...shipping],
      client_reference_id: order.number,
      customer_email: order.email,
      metadata,
      payment_intent_data: { metadata },
      locale: order.locale,
      success_url: `${page}/return`,
      cancel_url: `${page}?payment=cancelled`,
      ...(expiresAt && { expires_at: Math.floor(expiresAt.getTime() / 1000) }),
    };
  }

  /** The page must be Stripe's own, or the sandbox's: whoever changes this address steals cards. */
  private isOurPage(url: string | null): boolean {
    if (typeof url !== 'string' || !URL.canParse(url)) return false;
    const { protocol, host } = new URL(url);
    if (this.settings.apiBase) return url.startsWith(`${this.settings.apiBase}/`);
    return protocol === 'https:' && host === 'checkout.stripe.com';
  }

  /** Every call to Stripe goes through here: its errors become the two that matter, without their text. */
  private async ask<T>(call: (stripe: Stripe) => Promise<T>): Promise<T> {
    try {
      const answer = await call(this.stripe);
      if (typeof answer !== 'object' || answer === null)
        throw new GatewayError('unknown', 'unexpected_answer');
      return answer;
    } catch (error) {
      if (error instanceof GatewayError) throw error;
      throw new GatewayError(isRefusal(error) ? 'refused' : 'unknown', codeOf(error));
    }
  }
}

const REFUSALS = [
  Stripe.errors.StripeInvalidRequestError,
  Stripe.errors.StripeAuthenticationError,
  Stripe.errors.StripePermissionError,
  Stripe.errors.StripeCardError,
  Stripe.errors.StripeIdempotencyError,
];

function isRefusal(error: unknown): boolean {
  if (codeOf(error) === 'idempotency_key_in_use') return false;
  return REFUSALS.some((kind) => error instanceof kind);
}

function codeOf(error: unknown): string {
  const { code, type } = error as { code?: unknown; type?: unknown };
  const text = typeof code === 'string' ? code : typeof type === 'string' ? type : 'no_answer';
  return text.slice(0, 100);
}
