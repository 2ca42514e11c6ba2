import type { Person } from '../access/person.ts';
import { Problem } from '../problems/problem.ts';
import { type Occurrence, type TakenPlace, type Topic, topics } from './occurrence.ts';
import { isOver, mayCancel, placesLeft } from './places.ts';

export type PlaceRequest = {
  occurrenceId: string;
  topic: Topic;
  /** What the person wants to ask, at most 500 characters; no pupil's name. */
  question?: string;
  /** The school that the place is for. */
  schoolId?: string;
};

const longestQuestion = 500;

/**
 * The school that a place is for. Someone from a school always books for a school; who has exactly one need not
 * say which. Others come for a school or for themselves. Throws `bad_request` or `not_allowed`.
 */
export function schoolOfRequest(person: Person, schoolId: string | undefined): string | undefined {
  if (schoolId !== undefined || person.role !== 'school') return schoolId;
  const [only, ...others] = person.schoolIds;
  if (only === undefined) {
    throw new Problem(
      'not_allowed',
      'You are not linked to a school yet. Ask your attendance team to add you.',
    );
  }
  if (others.length > 0) throw new Problem('bad_request', 'Choose the school that the place is for.');
  return only;
}

/** The person's words made fit to keep. Throws `bad_request` for an unknown topic or a question that is too long. */
export function checkedWords(request: PlaceRequest): { topic: Topic; question?: string } {
  if (!Object.hasOwn(topics, request.topic)) {
    throw new Problem('bad_request', 'Choose what you would like to talk about.');
  }
  const question = storable(request.question ?? '').trim();
  if (question.length > longestQuestion) {
    throw new Problem('bad_request', `Your question is too long. Use at most ${longestQuestion} characters.`);
  }
  return { topic: request.topic, ...(question !== '' && { question }) };
}

/** Without what no XML can hold, and SharePoint's lists are XML: control characters and halves of a character. */
function storable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '').toWellFormed();
}

function requireOpen(occurrence: Occurrence, wallTime: string): void {
  if (occurrence.cancelled || isOver(occurrence, wallTime)) throw new Problem('occurrence_over');
}

/**
 * The occurrence with one more place. One school holds one place, and so does a person without a school.
 * Throws `occurrence_over`, `already_booked` or `place_gone`, in this order.
 */
export function withPlace(occurrence: Occurrence, place: TakenPlace, wallTime: string): Occurrence {
  requireOpen(occurrence, wallTime);
  const held = occurrence.places.find((taken) =>
    place.schoolId === undefined
      ? taken.schoolId === undefined && taken.personId === place.personId
      : taken.schoolId === place.schoolId,
  );
  if (held && held.personId !== place.personId) {
    throw new Problem('already_booked', 'Your school already has a place on this date.');
  }
  if (held) throw new Problem('already_booked');
  if (placesLeft(occurrence) === 0) throw new Problem('place_gone');
  return { ...occurrence, places: [...occurrence.places, place] };
}

/**
 * The occurrence without this place, and the place itself. Another person's place does not exist for this person.
 * Throws `not_found` or `occurrence_over`.
 */
export function withoutPlace(
  occurrence: Occurrence,
  placeId: string,
  by: { person: Person; wallTime: string },
): { occurrence: Occurrence; place: TakenPlace } {
  const place = occurrence.places.find((taken) => taken.placeId === placeId);
  if (!place || !mayCancel(by.person, place)) throw new Problem('not_found');
  requireOpen(occurrence, by.wallTime);
  return {
    place,
    occurrence: { ...occurrence, places: occurrence.places.filter((taken) => taken !== place) },
  };
}
