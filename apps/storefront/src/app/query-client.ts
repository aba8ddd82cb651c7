import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '../common/problem';

/** Asks again only when the network or the server failed: a plain refusal stays one. */
export function createQueryClient({ retries = 2 } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => {
          const problem = problemOf(error);
          return failures < retries && (!problem || problem.status >= 500);
        },
      },
    },
  });
}

export const queryClient = createQueryClient();
