import type { Person } from '../access/person.ts';
import { withoutPersonalData } from '../guidance/personalData.ts';
import { Problem } from '../problems/problem.ts';
import { type Colleague, type TakenPlace, type Topic, topics } from './occurrence.ts';
import { checkedColleague } from './occurrences/colleague.ts';
import { placeIdIn } from './placeId.ts';
import { storable } from './storable.ts';

export type PlaceRequest = {
  occurrenceId: string;
  topic: Topic;
  /** What the person wants to ask, at most 500 characters; no pupil's name. */
  question?: string;
  /** The school that the place is for. */
  schoolId?: string;
  /** Who is brought along: both fields, or none. */
  colleague?: Colleague;
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

type Words = Pick<TakenPlace, 'topic' | 'question' | 'colleague'>;

/** The person's words made fit to keep: without what looks like a pupil's name or number. Throws `bad_request` for what cannot be kept. */
export function checkedWords(request: PlaceRequest): Words {
  if (!Object.hasOwn(topics, request.topic)) {
    throw new Problem('bad_request', 'Choose what you would like to talk about.');
  }
  const asked = storable(request.question ?? '').trim();
  if (asked.length > longestQuestion) {
    throw new Problem('bad_request', `Your question is too long. Use at most ${longestQuestion} characters.`);
  }
  // Wherever it was written: officers read it, and it stays in a list.
  const question = withoutPersonalData(asked).text;
  const colleague = checkedColleague(request.colleague);
  return { topic: request.topic, ...(question !== '' && { question }), ...(colleague && { colleague }) };
}

type Ports = { isSchool(schoolId: string): Promise<boolean>; now(): string; newId(): string };

/**
 * The place that a request asks for, not yet taken. Throws `bad_request`, `not_allowed`, or `not_found` for a school that there is
 * not: who may book for every school could name one.
 */
export async function placeOf(person: Person, request: PlaceRequest, ports: Ports): Promise<TakenPlace> {
  const schoolId = schoolOfRequest(person, request.schoolId);
  if (schoolId !== undefined && !(await ports.isSchool(schoolId))) throw new Problem('not_found');
  return {
    placeId: placeIdIn(request.occurrenceId, ports.newId()),
    personId: person.id,
    personName: person.name,
    email: person.email,
    ...(schoolId !== undefined && { schoolId }),
    ...checkedWords(request),
    takenAt: ports.now(),
  };
}
