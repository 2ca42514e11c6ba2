import { hc } from 'hono/client';
import type { Api } from '../../src/server/api.ts';
import type { TokenSource } from '../teams/tokenSource.ts';
import { createApiFetch } from './apiFetch.ts';

/** Our API, typed by the server. Every call rejects with ApiProblem or SignInError. */
export function createApiClient(tokens: TokenSource) {
  return hc<Api>('/', { fetch: createApiFetch(tokens) }).api;
}

export type ApiClient = ReturnType<typeof createApiClient>;

type Answer = { ok: boolean; json(): Promise<unknown> };
type BodyOf<R> = R extends { ok: true; json(): Promise<infer Body> } ? Body : never;

/** The body of a call that went well. `createApiFetch` has already rejected for the others. */
export async function bodyOf<R extends Answer>(asked: Promise<R>): Promise<BodyOf<R>> {
  return (await asked).json() as Promise<BodyOf<R>>;
}
