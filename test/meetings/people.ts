import type { Person } from '../../src/access/person.ts';

const someone = (id: string, role: Person['role'], schoolIds: string[] = []): Person => ({
  id,
  name: `Person ${id}`,
  email: `${id}@example.org`,
  role,
  schoolIds,
});

export const officer = someone('officer', 'officer');
export const worker = someone('worker', 'asw', ['elm', 'oak']);
export const elmChampion = someone('elm-champion', 'school', ['elm']);
export const elmOfficer = someone('elm-officer', 'school', ['elm']);
export const ashChampion = someone('ash-champion', 'school', ['ash']);
export const trustOfficer = someone('trust-officer', 'school', ['ash', 'elm', 'oak']);
export const newcomer = someone('newcomer', 'school');
export const reader = someone('reader', 'reader', ['elm']);
export const champion = (school: string) => someone(`champion-of-${school}`, 'school', [school]);
