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
    for (const route of routes) {
      const match = route.method === request.method ? route.path.exec(request.path) : null;
      if (match) return jsonAnswer(200, await route.run({ id: match[1] ?? '', request }));
    }
    throw new AdminError(404, `No such admin call: ${request.method} ${request.path}`);
  } catch (error) {
    if (error instanceof AdminError) return error.toAnswer();
    throw error;
  }
}

function refuseWebPages(request: Request): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (request.headers.origin !== undefined || !isLoopback(host)) {
    throw new AdminError(403, 'The admin API is for programs on this machine only.');
  }
}
