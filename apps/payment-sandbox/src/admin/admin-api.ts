import { jsonAnswer, type Answer, type Request } from '../core/http.js';
import { isLoopback } from '../core/loopback.js';
import { AdminError } from './admin-input.js';

export interface AdminRoute {
  method: 'GET' | 'POST' | 'DELETE';
  /** The first group is the id. */
  path: RegExp;
  run: (call: AdminCall) => unknown;
}

export interface AdminCall {
  id: string;
  request: Request;
}

export const ADMIN_PREFIX = '/_sandbox/';

/** `/_sandbox`: tests' own door. Without a password, so web pages are kept out: they send an Origin or a foreign Host. */
export async function handleAdmin(routes: AdminRoute[], request: Request): Promise<Answer> {
  try {
    refuseWebPages(request);
    return jsonAnswer(200, await runAdmin(routes, request));
  } catch (error) {
    if (error instanceof AdminError) return error.toAnswer();
    throw error;
  }
}

/** One call, for those who know already that it may be made. */
export function runAdmin(routes: AdminRoute[], request: Request): unknown {
  for (const route of routes) {
    const match = route.method === request.method ? route.path.exec(request.path) : null;
    if (match) return route.run({ id: match[1] ?? '', request });
  }
  throw new AdminError(404, `No such admin call: ${request.method} ${request.path}`);
}

export function isFromThisMachine(request: Request): boolean {
  return isLoopback((request.headers.host ?? '').replace(/:\d+$/, ''));
}

function refuseWebPages(request: Request): void {
  if (request.headers.origin !== undefined || !isFromThisMachine(request)) {
    throw new AdminError(403, 'The admin API is for programs on this machine only.');
  }
}
