type Asked = { method: 'POST' | 'PUT' | 'DELETE'; path: string; body?: object; token: string };
type Answer = { status: number; body: unknown };

/** A browser gives a request up after so long. */
const patience = 20_000;
/** Nobody presses longer than this, and nobody waits longer between two presses. */
const persistence = 120_000;
const longestPause = 2_000;

async function ask(origin: string, { method, path, body, token }: Asked): Promise<Answer> {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(patience),
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** After a refusal nothing has happened; after a failure nobody knows. */
const isUnknown = ({ status }: Answer) => status >= 500 || status === 429;

/** `doubtful`: a press came to no answer, and may have done what it was to do. */
export type Pressed = { answer?: Answer; doubtful: boolean };

/** Presses until there is an answer, at one server and the other in turn, as a person would who sees "try again". */
export async function press(origins: readonly string[], asked: Asked): Promise<Pressed> {
  const until = performance.now() + persistence;
  let doubtful = false;
  for (let n = 0; performance.now() < until; n += 1) {
    const origin = origins[n % origins.length] ?? '';
    const answer = await ask(origin, asked).catch(() => undefined);
    if (answer && !isUnknown(answer)) return { answer, doubtful };
    doubtful = true;
    await new Promise((resolve) => setTimeout(resolve, Math.min(longestPause, 50 * 2 ** n)));
  }
  return { doubtful };
}

/** Why it was refused: the code of a problem. */
export const codeOf = ({ body }: Answer): string => (body as { code?: string }).code ?? 'no code';
