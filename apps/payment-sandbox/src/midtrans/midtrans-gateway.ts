import type { Gateway, Interruption } from '../core/gateway.js';
import type { Answer, Request } from '../core/http.js';
import { expire } from './changes.js';
import { forgetOldKeys } from './idempotency.js';
import { dialectOf, handleApi } from './midtrans-api.js';
import { failed, tooMany } from './midtrans-error.js';
import type { MidtransWorld } from './midtrans-world.js';
import { handleSnapPage } from './page/snap-routes.js';

/** Midtrans: Snap's API and hosted page under `/snap`, the Core API under `/v2`. */
export class MidtransGateway implements Gateway {
  constructor(private readonly world: MidtransWorld) {}

  owns(path: string): boolean {
    return path.startsWith('/snap/') || path.startsWith('/v2/');
  }

  handle(request: Request, interruption: Interruption): Promise<Answer> {
    const isPage = request.path.startsWith('/snap/v3/') || request.path.startsWith('/snap/assets/');
    return isPage ? handleSnapPage(this.world, request) : handleApi(this.world, request, interruption);
  }

  failure(kind: 'error' | 'rate_limit', status: number | null, path: string): Answer {
    return kind === 'error' ? failed(dialectOf(path), status ?? 500) : tooMany(dialectOf(path));
  }

  sweep(): boolean {
    const now = this.world.clock.now();
    const due = [...this.world.state.transactions.values()].filter(
      (transaction) => transaction.status === 'pending' && transaction.expiresAt <= now,
    );
    for (const transaction of due) expire(this.world, transaction);
    return forgetOldKeys(this.world) || due.length > 0;
  }
}
