import type { Person } from '../../../access/person.ts';

/** Of the council, and in its directory: whom a meeting is looked for with, and whose calendar is read for it. */
export const isColleague = ({ role, email }: Pick<Person, 'role' | 'email'>): boolean =>
  email !== '' && (role === 'asw' || role === 'officer');
