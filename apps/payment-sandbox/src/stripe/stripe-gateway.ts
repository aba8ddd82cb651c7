import type { Gateway, Interruption } from '../core/gateway.js';
import { jsonAnswer, type Answer, type Request } from '../core/http.js';
import { handlePage } from './page/page-routes.js';
import { serverError, StripeApi } from './stripe-api.js';
import { sweep } from './sweep.js';
import type { World } from './world.js';

const RATE_LIMITED =
  'Request rate limit exceeded. You can learn more about rate limits here https://stripe.com/docs/rate-limits.';

/** Stripe: the API under `/v1`, the hosted page under `/c`. */
export class StripeGateway implements Gateway {
  private readonly api: StripeApi;

  constructor(
    private readonly world: World,
    keys: string[],
  ) {
    this.api = new StripeApi(world, keys);
  }

  owns(path: string): boolean {
    return path.startsWith('/v1/') || path.startsWith('/c/');
  }

  handle(request: Request, interruption: Interruption): Promise<Answer> {
    if (request.path.startsWith('/c/')) return handlePage(this.world, request);
    return this.api.handle(request, interruption);
  }

  failure(kind: 'error' | 'rate_limit', status: number | null): Answer {
    if (kind === 'error') return serverError(status ?? 500);
    const error = { type: 'invalid_request_error', code: 'rate_limit', message: RATE_LIMITED };
    return jsonAnswer(429, { error });
  }

  sweep(): boolean {
    return sweep(this.world);
  }
}
