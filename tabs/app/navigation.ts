import type { Me } from './apiTypes.ts';

/** A link of the bar at the top. `covers` names the paths that belong to it besides its own. */
export type NavItem = { path: string; name: string; covers: readonly string[] };

const week: NavItem = { path: '/week', name: 'My week', covers: [] };
const caseload: NavItem = {
  path: '/caseload',
  name: 'Caseload',
  covers: ['/pupils', '/schools', '/reports'],
};
const registers: NavItem = { path: '/registers', name: 'Registers', covers: ['/term-dates'] };
const questions: NavItem = { path: '/questions', name: 'Questions', covers: [] };
const council: NavItem = { path: '/council', name: 'Council', covers: ['/audit', '/retention'] };
const ask: NavItem = { path: '/ask', name: 'Ask', covers: [] };
const toolkit: NavItem = { path: '/toolkit', name: 'Toolkit', covers: [] };
const codes: NavItem = { path: '/codes', name: 'Codes', covers: [] };
const law: NavItem = { path: '/law', name: 'Law', covers: [] };
const meetings: NavItem = { path: '/meetings', name: 'Meetings', covers: ['/newsletters'] };

const here: NavItem = { path: '/here', name: 'This meeting', covers: ['/meetings', '/tsm'] };

const tsm: NavItem = { path: '/tsm', name: 'Support meetings', covers: [] };

/** The pages that this role has a use for. What a person may see is decided by the server, not here. */
export function navItemsFor(role: Me['role'], inSidePanel = false): readonly NavItem[] {
  // Beside a meeting there is room for little, and time for less.
  if (inSidePanel) return [here, ...(role === 'reader' ? [] : [caseload]), ask, codes];
  const open = [ask, toolkit, codes, law, meetings];
  if (role === 'reader') return open;
  // A school finds its meeting under My week and Meetings.
  const ofCouncil = role === 'school' ? [] : [tsm];
  return [
    week,
    caseload,
    registers,
    ...ofCouncil,
    ...open,
    ...(role === 'officer' ? [questions, council] : []),
  ];
}

/** Where the app opens: beside a meeting, what is on; else a person's own work, or the toolkit. */
export function homeFor(role: Me['role'], inSidePanel: boolean): string {
  if (inSidePanel) return '/here';
  return role === 'reader' ? '/toolkit' : '/week';
}

export function isUnder(location: string, { path, covers }: NavItem): boolean {
  return [path, ...covers].some((start) => location === start || location.startsWith(`${start}/`));
}
