import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './apiProblem.ts';

const passing = new Set([0, 502, 503, 504]);

/** A read is tried again by itself only where the next attempt may well succeed. Writes never are. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        // The browser's own idea of "offline" is often wrong inside Teams: ask, and say what happened.
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && error instanceof ApiProblem && passing.has(error.status),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
