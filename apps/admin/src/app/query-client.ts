import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from '../common/problem';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Calls back when an answer says that the session is over. Returns the way to stop listening. */
export function onSessionLost(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function noticeLostSession(error: unknown): void {
  if (isProblem(error) && error.code === 'unauthenticated') listeners.forEach((listener) => listener());
}

/** An answer that says no will say no again; only a lost connection or a stumbling server is asked once more. */
function isWorthRetrying(failures: number, error: unknown): boolean {
  return failures < 1 && (!isProblem(error) || error.status >= 500);
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeLostSession }),
  mutationCache: new MutationCache({ onError: noticeLostSession }),
  defaultOptions: { queries: { staleTime: 10_000, retry: isWorthRetrying } },
});
