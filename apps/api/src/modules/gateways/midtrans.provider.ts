import { createHash, timingSafeEqual } from 'node:crypto';
import midtrans, { type Snap } from 'midtrans-client';
import { AppError } from '../../common/app-error.js';
import type { MidtransSettings } from './gateway-settings.service.js';
import {
  fromMidtransAmount,
  refundRef,
  toFacts,
  toGatewayEvent,
  type MidtransBody,
} from './midtrans-facts.js';
import { snapRequest } from './midtrans-request.js';
import { PAYMENT_CHANNELS } from './payment-channels.js';
import {
  GatewayError,
  neverOpened,
  shopFacts,
  type AttemptFacts,
  type GatewayEvent,
  type PaymentProvider,
  type PaymentRequest,
  type RefundRequest,
} from './payment-provider.js';

const TIMEOUT_MS = 8_000;
const LARGEST_ANSWER = 2 * 1024 * 1024;

/** Ours and Midtrans' alike; the client puts an id into the path as it is. */
const ORDER_ID = /^(?!\.{1,2}$)[A-Za-z0-9_~.-]{1,50}$/;

/** Midtrans through its own client, which has no time-out, checks no signature and believes every id it is given. */
export class MidtransProvider implements PaymentProvider {
  readonly isSandbox: boolean;
  readonly isLive: boolean;
  private readonly snap: Snap;

  constructor(
    private readonly settings: MidtransSettings,
    private readonly shopUrl: string,
  ) {
    const { serverKey, apiBase, isLive } = settings;
    this.isSandbox = apiBase !== null;
    this.isLive = isLive;
    this.snap = new midtrans.Snap({ isProduction: isLive, serverKey });
    if (apiBase) {
      this.snap.apiConfig.getSnapApiBaseUrl = () => `${apiBase}/snap/v1`;
      this.snap.apiConfig.getCoreApiBaseUrl = () => apiBase;
    }
    Object.assign(this.snap.httpClient.http_client.defaults, {
      timeout: TIMEOUT_MS,
      maxRedirects: 0,
      maxContentLength: LARGEST_ANSWER,
      proxy: false,
    });
  }

  async start(request: PaymentRequest): Promise<AttemptFacts> {
    const answer = await this.ask(() => this.snap.createTransaction(snapRequest(request, this.shopUrl)));
    const { token, redirect_url: page } = answer;
    if (typeof token !== 'string' || !this.isOurPage(page))
      throw new GatewayError('unknown', 'unexpected_answer');
    return { ...this.untouched(request, 'open'), redirectUrl: page };
  }

  read(rawBody: Buffer): GatewayEvent {
    const body = parse(rawBody);
    const [orderId, code, amount, signature] = [
      body['order_id'],
      body['status_code'],
      body['gross_amount'],
      body['signature_key'],
    ];
    const isSigned =
      typeof orderId === 'string' &&
      typeof code === 'string' &&
      typeof amount === 'string' &&
      typeof signature === 'string' &&
      ORDER_ID.test(orderId) &&
      /^\d{3}$/.test(code) &&
      /^[0-9a-f]{128}$/.test(signature) &&
      timingSafeEqual(
        createHash('sha512').update(`${orderId}${code}${amount}${this.settings.serverKey}`).digest(),
        Buffer.from(signature, 'hex'),
      );
    if (!isSigned) throw new AppError('webhook_invalid');
    return toGatewayEvent(body, createHash('sha256').update(rawBody).digest('hex'));
  }

  async fetch(request: PaymentRequest): Promise<AttemptFacts> {
    const told = await this.status(request);
    if (told) return this.judged(request, told);
    // Nothing chosen yet. An address we never learnt is asked for again: Midtrans replaces an unused page.
    if (request.isExpired) return this.untouched(request, 'expired');
    return request.redirectUrl ? this.untouched(request, 'open') : this.start(request);
  }

  async close(request: PaymentRequest): Promise<AttemptFacts> {
    const told = await this.status(request);
    if (!told && !request.redirectUrl) return { ...neverOpened(request), isLive: this.isLive };
    if (!told && (await this.closePage(request))) return this.untouched(request, 'withdrawn');
    // Expiring touches only what is pending: unlike cancelling, it can not undo a card payment.
    await this.ask(() => this.snap.transaction.expire(idOf(request))).catch(unlessRefused);
    const after = await this.status(request);
    return after ? this.judged(request, after) : this.untouched(request, 'withdrawn');
  }

  async refund(request: RefundRequest): Promise<string> {
    const { refundId, gatewayRef: id, amount, method, isWhole } = request;
    const now = await this.ask(() => this.snap.transaction.status(checked(id)));
    // A card payment that the bank has not collected yet is not refunded but undone.
    if (isWhole && now['transaction_status'] === 'capture') {
      await this.ask(() => this.snap.transaction.cancel(checked(id)));
      return refundRef(now, 'void');
    }
    const body = { refund_key: refundId, amount, reason: 'Refund' };
    const isCard = PAYMENT_CHANNELS[method].kind === 'card';
    const call = () =>
      isCard
        ? this.snap.transaction.refund(checked(id), body)
        : this.snap.transaction.refundDirect(checked(id), body);
    const answer = await this.ask(call).catch((error: unknown) => {
      // The key is used: an earlier call came through, though its answer did not.
      if (error instanceof MidtransRefusal && error.code === '406') return { refund_amount: `${amount}.00` };
      throw error;
    });
    if (fromMidtransAmount(answer['refund_amount']) === null)
      throw new GatewayError('unknown', 'unexpected_answer');
    return refundRef(now, refundId);
  }

  /** Midtrans can only be asked about one order at a time. */
  listPaid(): Promise<[]> {
    return Promise.resolve([]);
  }

  async ping(): Promise<void> {
    try {
      await this.ask(() => this.snap.transaction.status('connection-test'));
    } catch (error) {
      // Not found: the key was good enough to look.
      if (!(error instanceof GatewayError && error.code === '404')) throw error;
    }
  }

  /** Null while the buyer has not chosen how to pay: Midtrans then knows no transaction. */
  private async status(request: PaymentRequest): Promise<MidtransBody | null> {
    try {
      const told = await this.ask(() => this.snap.transaction.status(idOf(request)));
      if (told['order_id'] !== idOf(request) || typeof told['transaction_status'] !== 'string')
        throw new GatewayError('unknown', 'unexpected_answer');
      return told;
    } catch (error) {
      if (error instanceof GatewayError && error.code === '404') return null;
      throw error;
    }
  }

  /** A denied buyer may try again on the same page until its time is over. */
  private judged(request: PaymentRequest, told: MidtransBody): AttemptFacts {
    const facts = toFacts(told, this.isLive);
    if (facts.status !== 'denied') return facts;
    return { ...facts, status: request.isExpired ? 'failed' : 'denied' };
  }

  /** False when the buyer has just chosen, so that there is more to close than a page. */
  private async closePage({ redirectUrl }: PaymentRequest): Promise<boolean> {
    const token = /\/([\w-]{8,100})$/.exec(redirectUrl ?? '')?.[1];
    if (!token) return true;
    const url = `${this.snap.apiConfig.getSnapApiBaseUrl()}/transactions/${token}/cancel`;
    try {
      await this.ask(() => this.snap.httpClient.request('post', this.settings.serverKey, url, {}));
      return true;
    } catch (error) {
      if (!(error instanceof MidtransRefusal)) throw error;
      return !error.messages.some((message) => /progress/i.test(message));
    }
  }

  /** The page exists and nobody has paid on it. */
  private untouched(request: PaymentRequest, status: AttemptFacts['status']): AttemptFacts {
    return { ...shopFacts(request, status), gatewayRef: idOf(request), isLive: this.isLive };
  }

  /** The page must be Midtrans' own, or the sandbox's: whoever changes this address steals cards. */
  private isOurPage(url: unknown): url is string {
    if (typeof url !== 'string' || !URL.canParse(url)) return false;
    if (this.settings.apiBase) return url.startsWith(`${this.settings.apiBase}/`);
    const { protocol, host } = new URL(url);
    return protocol === 'https:' && host === (this.isLive ? 'app.midtrans.com' : 'app.sandbox.midtrans.com');
  }

  /** Every call to Midtrans goes through here: the client's errors carry the server key and never leave. */
  private async ask(call: () => Promise<unknown>): Promise<MidtransBody> {
    let answer: unknown;
    try {
      answer = await call();
    } catch (error) {
      throw toGatewayError(error);
    }
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
      throw new GatewayError('unknown', 'unexpected_answer');
    return answer as MidtransBody;
  }
}

/** Not pending any more: whatever it became is read next. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof MidtransRefusal)) throw error;
}

/** Midtrans said no, with its reasons. */
class MidtransRefusal extends GatewayError {
  constructor(
    status: string,
    readonly messages: string[],
  ) {
    super('refused', status);
  }
}

/** Without the client's error, which carries the server key. Too many calls and broken servers leave it open. */
function toGatewayError(error: unknown): GatewayError {
  const { httpStatusCode, ApiResponse: told } = error as {
    httpStatusCode?: unknown;
    ApiResponse?: { error_messages?: unknown } | null;
  };
  const status = String(Number(httpStatusCode) || 'no_answer');
  if (!/^4\d\d$/.test(status) || ['408', '409', '429'].includes(status))
    return new GatewayError('unknown', status);
  const messages = told?.error_messages;
  return new MidtransRefusal(status, Array.isArray(messages) ? messages.map(String) : []);
}

function idOf({ gatewayRef }: PaymentRequest): string {
  return checked(gatewayRef ?? '');
}

function checked(id: string): string {
  if (!ORDER_ID.test(id)) throw new GatewayError('refused', 'bad_order_id');
  return id;
}

function parse(rawBody: Buffer): MidtransBody {
  try {
    const body: unknown = JSON.parse(rawBody.toString('utf8'));
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as MidtransBody) : {};
  } catch {
    return {};
  }
}
