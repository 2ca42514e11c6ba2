import { dateOfSchool, type StormLedger } from './stormLedger.ts';
import { codeOf, press } from './stormPress.ts';

/** How an attempt ended: what was done, or the code of the problem. */
export type AttemptEnd = string;

export type Booker = { token: string; schoolId: string };
type To = { origins: readonly string[]; ledger: StormLedger };
type View = { mine: { placeId: string; schoolId?: string; position?: number }[] };

/** Notes the place of the school that an answer shows, held or waited for. */
function noted(
  body: unknown,
  at: { occurrenceId: string; schoolId: string },
  ledger: StormLedger,
): AttemptEnd {
  const mine = (body as View).mine.find((place) => place.schoolId === at.schoolId);
  if (!mine) return 'answered without a place';
  ledger.taken.set(mine.placeId, at);
  return mine.position === undefined ? 'booked' : 'waiting';
}

async function take(
  { token, schoolId }: Booker,
  { occurrenceId, path }: { occurrenceId: string; path: string },
  { origins, ledger }: To,
): Promise<AttemptEnd> {
  const asked = { method: 'POST', path, body: { topic: 'codes', schoolId }, token } as const;
  const { answer, doubtful } = await press(origins, asked);
  if (doubtful) ledger.perhapsTaken.add(dateOfSchool(occurrenceId, schoolId));
  if (!answer) return 'no answer';
  if (answer.status !== 201) return codeOf(answer);
  return noted(answer.body, { occurrenceId, schoolId }, ledger);
}

/** Books; where no place is left, `waits` for one. */
export async function bookOnce(
  booker: Booker,
  { occurrenceId, waits }: { occurrenceId: string; waits: boolean },
  to: To,
): Promise<AttemptEnd> {
  const date = `/api/occurrences/${occurrenceId}`;
  const end = await take(booker, { occurrenceId, path: `${date}/places` }, to);
  if (end !== 'place_gone' || !waits) return end;
  return await take(booker, { occurrenceId, path: `${date}/waiting` }, to);
}

export async function giveUpOnce({ token }: Booker, placeId: string, to: To): Promise<AttemptEnd> {
  // Before the answer: what a colleague is told meanwhile may rest on it.
  to.ledger.perhapsGiven.add(placeId);
  const path = `/api/places/${encodeURIComponent(placeId)}`;
  const { answer } = await press(to.origins, { method: 'DELETE', path, token });
  if (!answer) return 'no answer';
  if (answer.status !== 200) return codeOf(answer);
  to.ledger.given.add(placeId);
  return 'given up';
}

export async function moveOnce(
  { token, schoolId }: Booker,
  { placeId, occurrenceId }: { placeId: string; occurrenceId: string },
  { origins, ledger }: To,
): Promise<AttemptEnd> {
  ledger.perhapsGiven.add(placeId);
  const path = `/api/places/${encodeURIComponent(placeId)}/move`;
  const { answer, doubtful } = await press(origins, { method: 'POST', path, body: { occurrenceId }, token });
  if (doubtful) ledger.perhapsTaken.add(dateOfSchool(occurrenceId, schoolId));
  if (!answer) return 'no answer';
  if (answer.status >= 300) {
    // Refused at once, it is where it was; after a press without an answer nobody knows.
    if (!doubtful) ledger.perhapsGiven.delete(placeId);
    return codeOf(answer);
  }
  ledger.given.add(placeId);
  const end = noted(answer.body, { occurrenceId, schoolId }, ledger);
  return end === 'booked' ? 'moved' : end;
}
