import { dateOfSchool, type StormLedger } from './stormLedger.ts';

/** How an attempt ended: the code of a problem, or what was done. */
export type AttemptEnd = string;

type Asked = { method: 'POST' | 'DELETE'; path: string; body?: object; token: string };
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

type Pressed = { answer?: Answer; doubtful: boolean };

/** Presses until there is an answer, at one server and the other in turn, as a person would who sees "try again". */
async function press(origins: readonly string[], asked: Asked): Promise<Pressed> {
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

const codeOf = ({ body }: Answer): string => (body as { code?: string }).code ?? 'no code';

type Booker = { token: string; schoolId: string };
type View = { mine: { placeId: string; schoolId?: string }[] };

export async function bookOnce(
  { token, schoolId }: Booker,
  occurrenceId: string,
  to: { origins: readonly string[]; ledger: StormLedger },
): Promise<AttemptEnd> {
  const path = `/api/occurrences/${occurrenceId}/places`;
  const body = { topic: 'codes', schoolId };
  const { answer, doubtful } = await press(to.origins, { method: 'POST', path, body, token });
  if (doubtful) to.ledger.perhapsTaken.add(dateOfSchool(occurrenceId, schoolId));
  if (!answer) return 'no answer';
  if (answer.status !== 201) return codeOf(answer);
  const mine = (answer.body as View).mine.find((place) => place.schoolId === schoolId);
  if (!mine) return 'booked without a place';
  to.ledger.taken.set(mine.placeId, { occurrenceId, schoolId });
  return 'booked';
}

export async function giveUpOnce(
  { token }: Booker,
  placeId: string,
  to: { origins: readonly string[]; ledger: StormLedger },
): Promise<AttemptEnd> {
  // Before the answer: what a colleague is told meanwhile may rest on it.
  to.ledger.perhapsGiven.add(placeId);
  const path = `/api/places/${encodeURIComponent(placeId)}`;
  const { answer } = await press(to.origins, { method: 'DELETE', path, token });
  if (!answer) return 'no answer';
  if (answer.status !== 200) return codeOf(answer);
  to.ledger.given.add(placeId);
  return 'given up';
}
