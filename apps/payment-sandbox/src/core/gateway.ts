import type { Answer, Request } from './http.js';

/** What a fault does in the middle of the work. */
export interface Interruption {
  /** Awaited after the request is known to be valid and before anything is changed. */
  beforeWork: () => Promise<void>;
  /** The work is done, and the answer is an error all the same. */
  isAnswerLost: boolean;
}

/** One imitated gateway. The server knows it by the addresses it owns. */
export interface Gateway {
  owns: (path: string) => boolean;
  handle: (request: Request, interruption: Interruption) => Promise<Answer>;
  /** The gateway's way of saying that it failed, or that it is asked too often, on this address. */
  failure: (kind: 'error' | 'rate_limit', status: number | null, path: string) => Answer;
  /** Does what has fallen due; true when something changed. */
  sweep: () => boolean;
}
