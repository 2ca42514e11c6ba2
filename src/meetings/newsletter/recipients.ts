import type { School } from '../../casework/school.ts';
import type { NewsletterPorts } from './newsletterPorts.ts';

/** Someone whom newsletters go to. */
export type Recipient = {
  personId: string;
  personName: string;
  role: 'school' | 'asw';
  /** The schools that they are linked to. */
  schoolIds: readonly string[];
};

function linksOf(schools: readonly School[]): ReadonlyMap<string, string[]> {
  const links = new Map<string, string[]>();
  for (const { id, staffIds, aswIds } of schools)
    for (const personId of new Set([...staffIds, ...aswIds]))
      links.set(personId, [...(links.get(personId) ?? []), id]);
  return links;
}

/** Everyone who works in a school or supports one, as the Schools list and the directory have it now: who has left is not among them. */
export async function recipientsOf({
  schools,
  people,
}: Pick<NewsletterPorts, 'schools' | 'people'>): Promise<readonly Recipient[]> {
  const links = [...linksOf(await schools.all())];
  const found = await Promise.all(
    links.map(async ([personId, schoolIds]): Promise<Recipient[]> => {
      const { name: personName, role } = await people.personById(personId);
      return role === 'school' || role === 'asw' ? [{ personId, personName, role, schoolIds }] : [];
    }),
  );
  return found.flat();
}
