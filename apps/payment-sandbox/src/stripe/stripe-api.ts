import { decodeForm, type FormTree } from '../core/form.js';
import type { Interruption } from '../core/gateway.js';
import { jsonAnswer, type Answer, type Request } from '../core/http.js';
import { logError } from '../core/log.js';
import { randomId } from '../core/random-id.js';
import { authenticate } from './account.js';
import type { Endpoint } from './call.js';
import { EVENT_ENDPOINTS } from './event-endpoints.js';
import { checkExpand, expand } from './expand.js';
import { claimKey, keepAnswer, releaseKey, type KeyedRequest } from './idempotency.js';
import { PAYMENT_ENDPOINTS } from './payment-endpoints.js';
import { REFUND_ENDPOINTS } from './refund-endpoints.js';
import { API_VERSION } from './schema.js';
import { SESSION_ENDPOINTS } from './session-endpoints.js';
import { invalidParam, StripeError } from './stripe-error.js';
import { validateParams } from './validate-params.js';
import type { World } from './world.js';

const ENDPOINTS = [...SESSION_ENDPOINTS, ...PAYMENT_ENDPOINTS, ...REFUND_ENDPOINTS, ...EVENT_ENDPOINTS];

interface Arrived {
  request: Request;
  account: string;
  endpoint: Endpoint;
  id: string;
  tree: FormTree;
  requestId: string;
  interruption: Interruption;
}

/** `/v1`: who asks, in which version, for what; then the idempotency key; then the work. */
export class StripeApi {
  constructor(
    private readonly world: World,
    private readonly keys: string[],
  ) {}

  async handle(request: Request, interruption: Interruption): Promise<Answer> {
    const requestId = randomId('req_', 14);
    const headers = responseHeaders(request, requestId);
    try {
      const account = authenticate(request.headers.authorization, this.keys);
      checkVersion(request.headers['stripe-version']);
      const { endpoint, id } = findEndpoint(request);
      const tree = request.method === 'GET' ? request.query : decodeForm(request.body);
      const arrived = { request, account, endpoint, id, tree, requestId, interruption };
      const answer = await this.answer(arrived);
      return { ...answer, headers: { ...answer.headers, ...headers } };
    } catch (error) {
      if (error instanceof StripeError) return error.toAnswer(headers);
      logError(error);
      return { ...serverError(500), headers };
    }
  }

  private async answer(arrived: Arrived): Promise<Answer> {
    const key = arrived.request.headers['idempotency-key'];
    if (arrived.request.method !== 'POST' || !key) return this.work(arrived, key ?? null);
    const keyed: KeyedRequest = {
      account: arrived.account,
      key,
      endpoint: `${arrived.request.method} ${arrived.request.path}`,
      fingerprint: JSON.stringify(arrived.tree),
      requestId: arrived.requestId,
      now: this.world.clock.now(),
    };
    const stored = claimKey(this.world.state, keyed);
    if (stored) return stored;
    try {
      const answer = await this.work(arrived, key);
      keepAnswer(this.world.state, keyed, answer);
      return answer;
    } catch (error) {
      if (!(error instanceof StripeError) || error.isBeforeWork) releaseKey(this.world.state, keyed);
      else keepAnswer(this.world.state, keyed, error.toAnswer({}));
      throw error;
    }
  }

  private async work(arrived: Arrived, idempotencyKey: string | null): Promise<Answer> {
    const { endpoint, account, id, interruption } = arrived;
    const params = validateParams(endpoint.params, arrived.tree);
    const paths = (params.expand ?? []) as string[];
    checkExpand(endpoint.answers, endpoint.isList ?? false, paths);
    await interruption.beforeWork();
    const cause = { requestId: arrived.requestId, idempotencyKey };
    const object = endpoint.run({ world: this.world, account, id, params, cause });
    if (interruption.isAnswerLost) return serverError(500);
    return jsonAnswer(200, expand(this.world, object, paths));
  }
}

export function serverError(status: number): Answer {
  return jsonAnswer(status, { error: { type: 'api_error', message: 'An unknown error occurred' } });
}

function responseHeaders(request: Request, requestId: string): Record<string, string> {
  const key = request.headers['idempotency-key'];
  return {
    'content-type': 'application/json',
    'request-id': requestId,
    'stripe-version': API_VERSION,
    ...(key ? { 'idempotency-key': key } : {}),
  };
}

function checkVersion(version: string | undefined): void {
  if (version === undefined || version === API_VERSION) return;
  throw invalidParam(`Invalid Stripe API version: ${version}`);
}

function findEndpoint(request: Request): { endpoint: Endpoint; id: string } {
  for (const endpoint of ENDPOINTS) {
    const match = endpoint.method === request.method ? endpoint.path.exec(request.path) : null;
    if (match) return { endpoint, id: decodeId(match[1] ?? '') };
  }
  const message =
    `Unrecognized request URL (${request.method}: ${request.path}). Please see https://stripe.com/docs or we can ` +
    'help at https://support.stripe.com/.';
  throw new StripeError(404, 'invalid_request_error', message, {}, true);
}

function decodeId(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
