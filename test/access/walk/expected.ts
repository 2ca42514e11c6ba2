import type { Person } from '../../../src/access/person.ts';
import type { Places } from './place.ts';
import type { Ask, Cell, Route } from './table/route.ts';

/** About whose an ask is; `council`: about no school's. */
export type About = keyof Places | 'council';

const schoolIds: Partial<Record<About, string>> = { north: 'school-north', south: 'school-south' };

/** Whether an ask is about somebody's own, or about no school's. */
function isTheirs({ schoolIds: own }: Person, about: About): boolean {
  const schoolId = schoolIds[about];
  return about === 'council' || (schoolId !== undefined && own.includes(schoolId));
}

/** The status that a person is answered with, from the table alone. */
export function expectedStatus(
  person: Person,
  ask: Ask,
  { route, about }: { route: Route; about: About },
): number {
  const row = ask.row ?? route.row;
  const unknown = route.ownToken ? 'everywhere' : 'never';
  const cell: Cell = Object.hasOwn(row, person.role) ? row[person.role] : unknown;
  const allowed = ask.ok ?? route.ok ?? 200;
  switch (cell) {
    case 'never':
      return 403;
    case 'nothing':
      return 404;
    case 'not here':
      return isTheirs(person, about) ? 403 : 404;
    case 'linked':
      return isTheirs(person, about) ? allowed : 404;
    case 'everywhere':
      return about === 'nowhere' ? (ask.nowhere ?? 404) : allowed;
  }
}
