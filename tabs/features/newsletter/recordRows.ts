import { ukInstant } from '../../parts/ukInstant.ts';
import type { NewsletterPage, NewsletterRecord } from './useNewsletters.ts';

type Reader = NewsletterRecord['supportWorkers'][number];
/** `id` is of a school: two may have one name. */
export type ReaderGroup = { id: string; name: string; readers: readonly Reader[] };

/** Schools, and then the support workers. */
export function groupsOf({ schools, supportWorkers }: NewsletterRecord): readonly ReaderGroup[] {
  const ofSchools = schools.map(({ schoolId: id, schoolName: name, readers }) => ({ id, name, readers }));
  return supportWorkers.length > 0
    ? [...ofSchools, { id: 'support-workers', name: 'Attendance Support Workers', readers: supportWorkers }]
    : ofSchools;
}

/** Each person once, whatever number of schools they work in; without those who have left. */
export function countOf(groups: readonly ReaderGroup[]): { done: number; all: number } {
  const people = new Map(
    groups
      .flatMap(({ readers }) => readers)
      .filter(({ left }) => !left)
      .map((reader) => [reader.personId, reader]),
  );
  const done = [...people.values()].filter(({ acknowledgedAt }) => acknowledgedAt !== undefined).length;
  return { done, all: people.size };
}

/** For a spreadsheet. */
export function recordRows(
  { title, halfTerm }: Pick<NewsletterPage, 'title' | 'halfTerm'>,
  groups: readonly ReaderGroup[],
): readonly (readonly string[])[] {
  const head = ['Newsletter', 'Half term', 'School', 'Name', 'Acknowledged', 'Has left'];
  const rows = groups.flatMap(({ name, readers }) =>
    readers.map(({ personName, acknowledgedAt, left }) => [
      ...[title, halfTerm, name, personName],
      acknowledgedAt === undefined ? '' : ukInstant(acknowledgedAt),
      left ? 'Yes' : '',
    ]),
  );
  return [head, ...rows];
}
