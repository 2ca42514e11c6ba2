import { roles } from '../../access/person.ts';
import { type AppRole, type Assignment, rolesByPerson } from '../../graph/stores/directoryRoles.ts';
import { type Finding, look, notOk, ok } from './finding.ts';

const given = roles.filter((role) => role !== 'reader');

/** Whether the app registration has our roles, and who holds them. */
export function roleFindings(appRoles: readonly AppRole[], assignments: readonly Assignment[]): Finding[] {
  const held = [...rolesByPerson(appRoles, assignments).values()];
  const findings = given.map((role): Finding => {
    const check = `app role ${role}`;
    const people = held.filter((each) => each === role).length;
    if (!appRoles.some(({ value }) => value === role)) {
      return notOk(
        check,
        'does not exist',
        `Add an app role with the value "${role}" to the app registration in Entra.`,
      );
    }
    if (people > 0) return ok(check, `${people} ${people === 1 ? 'person has' : 'people have'} it`);
    const todo = `Assign it under Enterprise applications > the app > Users and groups.`;
    return role === 'officer'
      ? notOk(check, 'nobody has it', todo)
      : look(check, 'nobody has it', `${todo} Nothing to do if nobody should.`);
  });
  const groups = assignments.filter(({ principalType }) => principalType === 'Group').length;
  if (groups === 0) return findings;
  return [
    ...findings,
    look(
      'groups with an app role',
      `${groups} ${groups === 1 ? 'group has' : 'groups have'} a role; the bot sees their members as readers`,
      'Assign the role to each person. The tab knows members of a group, the bot does not.',
    ),
  ];
}
