import type { PeopleDirectory, Person, Role } from '../../access/person.ts';
import type { School } from '../../casework/school.ts';
import type { ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import { type Contact, readAssignments, readContacts } from './directory.ts';
import { rolesByPerson } from './directoryRoles.ts';

/** Names and addresses change seldom: each is asked for again after this long. */
const contactAge = 60 * 60 * 1_000;

type Options = {
  graph: Graph;
  appId: string;
  schools: ListCopy<School>;
  /** The instant, ISO with Z. */
  now: () => string;
};

/**
 * Roles and names from the directory, links from the Schools list, all in memory. Between two refreshes
 * somebody new is a reader: the least that anyone can be.
 */
export function createPeopleDirectory({
  graph,
  appId,
  schools,
  now,
}: Options): PeopleDirectory & { refresh(): Promise<void> } {
  let rolesOf = new Map<string, Role>();
  const contacts = new Map<string, Contact & { readAt: number }>();

  const linked = (personId: string) =>
    schools
      .all()
      .filter(({ record }) => record.aswIds.includes(personId) || record.staffIds.includes(personId))
      .map(({ record }) => record.id);

  return {
    async personById(id, name = ''): Promise<Person> {
      const contact = contacts.get(id);
      return {
        id,
        name: contact?.name || name,
        email: contact?.email ?? '',
        role: rolesOf.get(id) ?? 'reader',
        schoolIds: linked(id),
      };
    },
    async schoolIdsOf(personId) {
      return linked(personId);
    },
    async refresh() {
      const { appRoles, assignments } = await readAssignments(graph, appId);
      rolesOf = rolesByPerson(appRoles, assignments);
      const instant = Date.parse(now());
      const wanted = [...rolesOf.keys()].filter((id) => {
        const readAt = contacts.get(id)?.readAt;
        return readAt === undefined || instant - readAt >= contactAge;
      });
      if (wanted.length === 0) return;
      for (const [id, contact] of await readContacts(graph, wanted)) {
        contacts.set(id, { ...contact, readAt: instant });
      }
    },
  };
}
