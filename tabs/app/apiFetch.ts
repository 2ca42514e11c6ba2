import type { TokenSource } from '../teams/tokenSource.ts';
import { noAnswer, problemFrom } from './apiProblem.ts';

/**
 * `fetch` with the person's token. A token that the server refuses is renewed once. Rejects with ApiProblem
 * for every answer that is not a success, and with SignInError where Teams gives no token.
 */
export function createApiFetch(tokens: TokenSource, send: typeof fetch = fetch): typeof fetch {
  const attempt = async (request: Request, fresh: boolean): Promise<Response> => {
    request.headers.set('Authorization', `Bearer ${await tokens.token(fresh)}`);
    try {
      return await send(request);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw noAnswer();
    }
  };
  return async (input, init) => {
    const request = new Request(input, init);
    const spare = request.clone();
    let response = await attempt(request, false);
    if (response.status === 401) response = await attempt(spare, true);
    if (!response.ok) throw problemFrom(response.status, await response.text());
    return response;
  };
}
