import { instantOf } from '../../calendar/wallTime.ts';
import type { Occurrence, TakenPlace } from '../occurrence.ts';
import { hoursBefore } from './hoursBefore.ts';
import type { MessageKind, WantedMessage } from './message.ts';

type Reminder = { kind: 'reminder-day' | 'reminder-hour'; dueAt: string; notAfter: string };

/**
 * What the holders of places in an occurrence, and those who wait for one, should have heard. Whoever holds several places in it
 * hears of it once. Colleagues are not in the bot: the invitation in their calendar is moved and taken away like everybody's.
 */
export function wantedForOccurrence(occurrence: Occurrence): readonly WantedMessage[] {
  if (occurrence.cancelled) return cancellations(occurrence);
  return [...moves(occurrence), ...promotions(occurrence), ...reminders(occurrence)];
}

/**
 * A day and an hour before it starts. Nobody is reminded who took their place, got it from the waitlist or heard of the time after
 * the reminder was due; the reminder of the day before is dropped where it would come with that of the hour.
 */
function reminders(occurrence: Occurrence): WantedMessage[] {
  const { startsAt, movedAt, places } = occurrence;
  const hour = hoursBefore(startsAt, 1);
  const both: Reminder[] = [
    { kind: 'reminder-day', dueAt: hoursBefore(startsAt, 24), notAfter: hour },
    { kind: 'reminder-hour', dueAt: hour, notAfter: instantOf(startsAt) },
  ];
  return both.flatMap(({ kind, dueAt, notAfter }) => {
    const knew = ({ takenAt, promotedAt }: TakenPlace) =>
      [takenAt, promotedAt, movedAt].every((at) => at === undefined || isBefore(at, dueAt));
    return onePerPerson(places.filter(knew)).map((place) =>
      about(occurrence, place, { kind, dueAt, notAfter, as: startsAt }),
    );
  });
}

/** Who took their place after it was moved knows no other time; who got one by the move hears of both at once. */
function moves(occurrence: Occurrence): WantedMessage[] {
  const { movedAt, places, waiting } = occurrence;
  if (movedAt === undefined) return [];
  const concerned = [...places, ...waiting].filter(
    ({ takenAt, promotedAt }) => isBefore(takenAt, movedAt) && promotedAt !== movedAt,
  );
  return onePerPerson(concerned).map((place) =>
    about(occurrence, place, { kind: 'moved', dueAt: movedAt, notAfter: endOf(occurrence), as: movedAt }),
  );
}

function promotions(occurrence: Occurrence): WantedMessage[] {
  return occurrence.places.flatMap((place) => {
    const { promotedAt, placeId } = place;
    if (promotedAt === undefined) return [];
    const as = `${placeId} ${promotedAt}`;
    return [
      about(occurrence, place, { kind: 'promoted', dueAt: promotedAt, notAfter: endOf(occurrence), as }),
    ];
  });
}

function cancellations(occurrence: Occurrence): WantedMessage[] {
  const { cancelledAt, places, waiting } = occurrence;
  if (cancelledAt === undefined) return [];
  const to = { kind: 'cancelled', dueAt: cancelledAt, notAfter: endOf(occurrence), as: cancelledAt } as const;
  return onePerPerson([...places, ...waiting]).map((place) => about(occurrence, place, to));
}

type Told = Pick<WantedMessage, 'dueAt' | 'notAfter' | 'as'> & { kind: MessageKind };

const about = ({ id }: Occurrence, { personId, placeId }: TakenPlace, told: Told): WantedMessage => ({
  personId,
  placeId,
  about: id,
  ...told,
});

const onePerPerson = (places: readonly TakenPlace[]): TakenPlace[] =>
  places.filter((place, index) => places.findIndex(({ personId }) => personId === place.personId) === index);

/** One that is going on can still be joined, or missed. */
const endOf = ({ endsAt }: Occurrence): string => instantOf(endsAt);

/** Instants are written with and without milliseconds. */
const isBefore = (a: string, b: string): boolean => Date.parse(a) < Date.parse(b);
