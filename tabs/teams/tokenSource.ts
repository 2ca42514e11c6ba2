import { SignInError, signInFault } from './signInError.ts';

type Ports = {
  /** Asks Teams for a token; `silent: false` lets Teams show its consent window. */
  getAuthToken(request: { silent: boolean }): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
};

export type TokenSource = {
  /** The token for our API. `fresh` asks Teams again: the one we had was refused. Rejects with SignInError. */
  token(fresh?: boolean): Promise<string>;
  /** Asks again with a window in which the person can agree. Only from a button. Rejects with SignInError. */
  askPerson(): Promise<string>;
};

/** A token is renewed this long before it ends, so that none ends on its way to the server. */
const renewBefore = 5 * 60_000;
/** How long a token is kept where it does not say when it ends. */
const unknownLife = 60_000;

/** Keeps one token in memory and never asks Teams twice at once. */
export function createTokenSource({ getAuthToken, now }: Ports): TokenSource {
  let kept: { token: string; until: number } | undefined;
  let asking: Promise<string> | undefined;

  const ask = (silent: boolean): Promise<string> => {
    asking ??= getAuthToken({ silent })
      .then(
        (token) => {
          kept = { token, until: endOf(token, now()) - renewBefore };
          return token;
        },
        (error: unknown) => {
          kept = undefined;
          throw new SignInError(signInFault(error), { cause: error });
        },
      )
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };

  return {
    token: (fresh = false) =>
      kept && !fresh && now() < kept.until ? Promise.resolve(kept.token) : ask(true),
    askPerson: () => ask(false),
  };
}

/** When a JWT ends, in milliseconds. Only to know when to renew: whether it is good is for the server to say. */
function endOf(token: string, now: number): number {
  try {
    const body = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(body));
    if (typeof claims === 'object' && claims !== null && 'exp' in claims && typeof claims.exp === 'number')
      return claims.exp * 1000;
  } catch {
    // Not a JWT that we can read: the server still may.
  }
  return now + renewBefore + unknownLife;
}
