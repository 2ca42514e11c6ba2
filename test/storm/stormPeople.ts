import { createHash } from 'node:crypto';
import type { School } from '../../src/casework/school.ts';
import type { LocalPerson } from '../../src/local/people.ts';

/** The same id for the same words, in the form of Entra's. */
function idOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const inSchool = 4;

/** So many people of schools with four who book in each. */
export function stormPeople(count: number): { people: readonly LocalPerson[]; schools: readonly School[] } {
  const people = Array.from({ length: count }, (_, n): LocalPerson => {
    const school = Math.floor(n / inSchool);
    return {
      id: idOf(`storm person ${n}`),
      name: `Storm Person ${n}`,
      email: `storm.${n}@harrowmere.example`,
      jobTitle: 'Attendance officer',
      role: 'school',
      schools: [`storm-school-${school}`],
    };
  });
  const schools = Array.from({ length: Math.ceil(count / inSchool) }, (_, n): School => {
    const id = `storm-school-${n}`;
    return {
      id,
      name: `Storm School ${n}`,
      urn: String(300_000 + n),
      laEstab: String(9_970_000 + n),
      phase: 'Primary',
      aswIds: [],
      staffIds: people.filter(({ schools: [theirs] }) => theirs === id).map((person) => person.id),
    };
  });
  return { people, schools };
}
