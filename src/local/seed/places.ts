import type { Occurrence, TakenPlace, Topic } from '../../meetings/occurrence.ts';
import { placeIdIn } from '../../meetings/placeId.ts';
import { localPeople } from '../people.ts';

const wants: readonly { topic: Topic; question?: string }[] = [
  { topic: 'codes', question: 'Which code do we use while a managed move is on trial?' },
  { topic: 'ebsa', question: 'How do others plan the first fortnight back?' },
  { topic: 'notices' },
  { topic: 'part-time', question: 'How often should we review a part-time timetable?' },
  { topic: 'data' },
];

/** One person of each school. */
function oneOfEach() {
  const staff = localPeople.filter(({ role }) => role === 'school');
  return staff.filter(
    (person, index) => staff.findIndex(({ schools }) => schools[0] === person.schools[0]) === index,
  );
}

type Staff = ReturnType<typeof oneOfEach>[number];

function placeOf(
  person: Staff,
  occurrence: Occurrence,
  { index, takenAt }: { index: number; takenAt: string },
) {
  const [schoolId] = person.schools;
  return {
    placeId: placeIdIn(occurrence.id, `example-${index + 1}`),
    personId: person.id,
    personName: person.name,
    email: person.email,
    ...(schoolId !== undefined && { schoolId }),
    ...(wants[index % wants.length] ?? { topic: 'other' as const }),
    takenAt,
  } satisfies TakenPlace;
}

/** The occurrence with all places but one taken, each by another school. */
export function nearlyFull(occurrence: Occurrence, now: Date): Occurrence {
  const takenAt = now.toISOString();
  const places = oneOfEach()
    .slice(0, occurrence.capacity - 1)
    .map((person, index) => placeOf(person, occurrence, { index, takenAt }));
  return { ...occurrence, places };
}

/**
 * An occurrence that is over, as the `turn`-th: two or three schools had booked, most came. Of the latest nobody has said
 * who came: that is what an officer finds to do.
 */
export function alreadyHeld(
  occurrence: Occurrence,
  { turn, isLatest }: { turn: number; isLatest: boolean },
): Occurrence {
  const staff = oneOfEach();
  const takenAt = `${occurrence.startsAt.slice(0, 10)}T07:00:00.000Z`;
  const places = Array.from({ length: 2 + (turn % 2) }, (_, seat): TakenPlace | undefined => {
    // The last schools of the list never book: there is somebody to ask.
    const person = staff[(turn * 2 + seat) % Math.max(1, staff.length - 2)];
    const index = turn + seat;
    return (
      person && {
        ...placeOf(person, occurrence, { index, takenAt }),
        placeId: placeIdIn(occurrence.id, `example-${seat + 1}`),
        ...(!isLatest && { attended: index % 4 !== 3 }),
      }
    );
  });
  return { ...occurrence, places: places.filter((place) => place !== undefined) };
}
