import type { Person, Role } from '../../../src/access/person.ts';
import { northId, southId } from '../../casework/support.ts';

type Held = { role: Role; schoolIds: readonly string[] };

const someone = (serial: number, name: string, { role, schoolIds }: Held): Person => ({
  id: `5d1f7c0a-0000-4000-8000-${String(serial).padStart(12, '0')}`,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.gov.uk`,
  role,
  schoolIds,
});

export const officer = someone(1, 'Ottilie Officer', { role: 'officer', schoolIds: [] });
export const supportOfNorth = someone(2, 'Sidonie Support', { role: 'asw', schoolIds: [northId] });
export const staffOfNorth = someone(3, 'Norbert North', { role: 'school', schoolIds: [northId] });
const colleagueOfNorth = someone(4, 'Nadine North', { role: 'school', schoolIds: [northId] });
const staffOfBoth = someone(5, 'Bathsheba Both', { role: 'school', schoolIds: [northId, southId] });
const supportOfNone = someone(6, 'Sebald Support', { role: 'asw', schoolIds: [] });
const staffOfNone = someone(7, 'Lorcan Lonely', { role: 'school', schoolIds: [] });
/** The Schools list names them, and Entra gives them no role. */
const readerOfNorth = someone(8, 'Rufina Reader', { role: 'reader', schoolIds: [northId] });
/** Entra gives them a role that the product does not know, and the Schools list both schools. */
export const governor = someone(9, 'Gervase Governor', {
  role: 'governor' as Role,
  schoolIds: [northId, southId],
});

/** Those of South, whose names nobody else may see. They write what is there. */
export const staffOfSouth = someone(10, 'Osgood Netherby', { role: 'school', schoolIds: [southId] });
export const supportOfSouth = someone(11, 'Zenobia Farthingale', { role: 'asw', schoolIds: [southId] });

/** Everybody who walks, with a token that holds. */
export const walkers: readonly { who: string; person: Person }[] = [
  { who: 'an officer', person: officer },
  { who: 'a support worker of North', person: supportOfNorth },
  { who: 'staff of North', person: staffOfNorth },
  { who: 'another of the staff of North', person: colleagueOfNorth },
  { who: 'staff of North and South', person: staffOfBoth },
  { who: 'a support worker without a school', person: supportOfNone },
  { who: 'staff without a school', person: staffOfNone },
  { who: 'a reader whom the list links to North', person: readerOfNorth },
  { who: 'somebody with a role that nobody knows', person: governor },
];

export const everyone: readonly Person[] = [
  ...walkers.map(({ person }) => person),
  staffOfSouth,
  supportOfSouth,
];

const known: readonly string[] = ['officer', 'asw', 'school'] satisfies Role[];

/** Whether somebody may know of South at all. */
export const knowsSouth = ({ role, schoolIds }: Person): boolean =>
  role === 'officer' || (known.includes(role) && schoolIds.includes(southId));
