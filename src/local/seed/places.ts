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

/** The occurrence with all places but one taken, each by another school. */
export function nearlyFull(occurrence: Occurrence, now: Date): Occurrence {
  const staff = localPeople.filter(({ role }) => role === 'school');
  const oneOfEach = staff.filter(
    ({ schools }, index) => staff.findIndex((other) => other.schools[0] === schools[0]) === index,
  );
  const places = oneOfEach.slice(0, occurrence.capacity - 1).map((person, index): TakenPlace => {
    const [schoolId] = person.schools;
    return {
      placeId: placeIdIn(occurrence.id, `example-${index + 1}`),
      personId: person.id,
      personName: person.name,
      email: person.email,
      ...(schoolId !== undefined && { schoolId }),
      ...(wants[index % wants.length] ?? { topic: 'other' }),
      takenAt: now.toISOString(),
    };
  });
  return { ...occurrence, places };
}
