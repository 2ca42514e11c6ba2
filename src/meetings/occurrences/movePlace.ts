import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { isProblem, Problem } from '../../problems/problem.ts';
import { changeOccurrence } from '../changeOccurrence.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import type { Occurrence, TakenPlace } from '../occurrence.ts';
import { placeIdIn } from '../placeId.ts';
import { requireOpen, withoutPlace, withPlace } from '../placeRules.ts';
import { mayCancel } from '../places.ts';
import { tellOthers } from '../tellOthers.ts';
import { whereIs } from '../whereIs.ts';

type Move = { placeId: string; toOccurrenceId: string };
type Decided = { before?: Occurrence; after: Occurrence };

/**
 * Moves a place to another date with all that was written: takes the new one first and gives up the old one then, so that nobody
 * ends with neither. A server that goes down between the two leaves both, and the new one says `insteadOf` which: asked again, or
 * by `settleMoves`, the old one is given up. Throws what `takePlace` and `cancelPlace` throw.
 */
export async function movePlace(
  person: Person,
  { placeId, toOccurrenceId }: Move,
  ports: MeetingPorts,
): Promise<{ occurrence: Occurrence; placeId: string; calendarPending: boolean }> {
  requireMay(person, 'place:cancel');
  requireMay(person, 'place:take');
  const askedAt = performance.now();
  const now = ports.now();
  const fromId = await whereIs(placeId, ports);
  if (fromId === toOccurrenceId) throw new Problem('already_booked');
  const old = await unlessNotFound(movable(person, { placeId, fromId }, ports));
  if (!old)
    return { ...(await movedBefore(person, { placeId, toOccurrenceId }, ports)), calendarPending: false };
  await requireSameKind(fromId, toOccurrenceId, ports);
  const taken = await take(old, toOccurrenceId, ports);
  const left = await giveUp(fromId, ports, (known) => withoutPlace(known, placeId, { person, now }));
  const [told, leaving] = await Promise.all([
    tellOthers(taken.after, { before: taken.before, askedAt }, ports),
    left && tellOthers(left.after, { before: left.before, askedAt }, ports),
  ]);
  const calendarPending = told.calendarPending || leaving?.calendarPending === true;
  return { occurrence: told.occurrence, placeId: taken.placeId, calendarPending };
}

type Wanted = { placeId: string; fromId: string };

/** The place as it is held now. From the list itself where the copy in memory does not know it. */
async function movable(
  person: Person,
  { placeId, fromId }: Wanted,
  ports: MeetingPorts,
): Promise<TakenPlace> {
  for (const fresh of [false, true]) {
    const known = (await ports.occurrences.byId(fromId, fresh))?.record;
    const place = known && [...known.places, ...known.waiting].find((one) => one.placeId === placeId);
    if (!place || !mayCancel(person, place)) continue;
    requireMay(person, 'place:take', place.schoolId);
    requireOpen(known, ports.now());
    return place;
  }
  throw new Problem('not_found');
}

function unlessNotFound<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: unknown) => {
    if (isProblem(error, 'not_found')) return undefined;
    throw error;
  });
}

/** Where the place was moved to already: by a first press, or by a request whose answer was lost. @throws Problem not_found */
async function movedBefore(
  person: Person,
  { placeId, toOccurrenceId }: Move,
  ports: MeetingPorts,
): Promise<{ occurrence: Occurrence; placeId: string }> {
  for (const fresh of [false, true]) {
    const occurrence = (await ports.occurrences.byId(toOccurrenceId, fresh))?.record;
    const place = occurrence?.places.find(({ insteadOf }) => insteadOf === placeId);
    if (occurrence && place && mayCancel(person, place)) return { occurrence, placeId: place.placeId };
  }
  throw new Problem('not_found');
}

async function requireSameKind(fromId: string, toId: string, { occurrences }: MeetingPorts): Promise<void> {
  const [from, to] = await Promise.all([occurrences.byId(fromId), occurrences.byId(toId)]);
  if (from && to && from.record.kind !== to.record.kind)
    throw new Problem(
      'bad_request',
      'A place at a drop-in moves to another drop-in, and one at a forum to another forum. Book the other one instead.',
    );
}

async function take(
  old: TakenPlace,
  occurrenceId: string,
  ports: MeetingPorts,
): Promise<Decided & { placeId: string }> {
  const { promotedAt: _, attended: __, ...words } = old;
  const takenAt = ports.now();
  const wanted: TakenPlace = {
    ...words,
    placeId: placeIdIn(occurrenceId, ports.newId()),
    takenAt,
    insteadOf: old.placeId,
  };
  let before: Occurrence | undefined;
  const { occurrence, place } = await changeOccurrence(ports.occurrences, occurrenceId, (known) => {
    before = known;
    // Asked a second time: the new place is there, and only the old one is left to give up.
    const there = known.places.find(({ insteadOf }) => insteadOf === old.placeId);
    return there ? { occurrence: known, place: there } : withPlace(known, wanted, takenAt);
  });
  return { ...(before && { before }), after: occurrence, placeId: place.placeId };
}

/** Gives up a place that may have been given up meanwhile by somebody else who finished the move. */
export async function giveUp(
  occurrenceId: string,
  ports: MeetingPorts,
  decide: (known: Occurrence) => { occurrence: Occurrence },
): Promise<Decided | undefined> {
  let before: Occurrence | undefined;
  try {
    const { occurrence } = await changeOccurrence(ports.occurrences, occurrenceId, (known) => {
      before = known;
      return decide(known);
    });
    return { ...(before && { before }), after: occurrence };
  } catch (error) {
    if (isProblem(error, 'not_found') || isProblem(error, 'occurrence_over')) return undefined;
    throw error;
  }
}
