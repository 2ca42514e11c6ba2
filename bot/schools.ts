import type { Person } from '../src/access/person.ts';
import type { Holder } from './cards/heldPlace.ts';
import type { BotServices } from './services.ts';

export type NamedSchool = { id: string; name: string };

/** Stands for "not for a school" in a list of choices. */
export const noSchool = 'none';

/** The schools that this person is linked to, by name. One that has been removed is left out. */
export async function schoolsOf(
  person: Person,
  { schools }: Pick<BotServices, 'schools'>,
): Promise<NamedSchool[]> {
  if (person.role === 'reader') return [];
  const found = await Promise.all(person.schoolIds.map((id) => schools.byId(id)));
  return found.filter((school) => school !== undefined).map(({ id, name }) => ({ id, name }));
}

/** The person as the cards of their places need them. */
export async function holderOf(
  person: Person,
  services: Pick<BotServices, 'schools' | 'tabLink'>,
): Promise<Holder> {
  return { person, schools: await schoolsOf(person, services), tabLink: services.tabLink };
}

/** What a person can choose from when they book: a support worker also comes without a school. */
export function schoolChoices(person: Person, schools: readonly NamedSchool[]): readonly NamedSchool[] {
  if (person.role === 'school') return schools;
  if (person.role !== 'asw' || schools.length === 0) return [];
  return [{ id: noSchool, name: 'Just me, not for a school' }, ...schools];
}
