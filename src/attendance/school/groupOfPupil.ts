import type { PupilDetails } from '../marks.ts';
import type { Grouping } from './schoolFigures.ts';

export const notRecorded = 'Not recorded';

type Naming = (pupil: PupilDetails) => string | undefined;

const named = (value: boolean | undefined, yes: string, no: string) =>
  value === undefined ? undefined : value ? yes : no;

function yearName({ yearGroup }: PupilDetails): string | undefined {
  if (yearGroup === undefined) return undefined;
  if (yearGroup === 'R') return 'Reception';
  const [, kind, number] = /^([NE])(\d+)$/.exec(yearGroup) ?? [];
  if (number !== undefined) return `${kind === 'N' ? 'Nursery' : 'Early years'} ${number}`;
  return yearGroup === 'X' ? 'Mixed years' : `Year ${yearGroup}`;
}

const senNames = { N: 'No SEN', K: 'SEN support', E: 'EHCP' } as const;

/** The name of a pupil's group in each grouping; undefined where the register does not say. */
export const groupOfPupil: Readonly<Record<Grouping, Naming>> = {
  year: yearName,
  sex: ({ sex }) => named(sex && sex === 'female', 'Girls', 'Boys'),
  sen: ({ sen }) => sen && senNames[sen],
  ehcp: ({ sen }) => named(sen && sen === 'E', 'EHCP', 'No EHCP'),
  freeMeals: ({ freeMeals }) => named(freeMeals, 'Free school meals', 'No free school meals'),
  inCare: ({ inCare }) => named(inCare, 'In care', 'Not in care'),
  socialWorker: ({ socialWorker }) => named(socialWorker, 'Has a social worker', 'No social worker'),
};

const orderOfOthers = [
  ...[
    'Girls',
    'Boys',
    'No SEN',
    'SEN support',
    'EHCP',
    'No EHCP',
    'Free school meals',
    'No free school meals',
  ],
  ...['In care', 'Not in care', 'Has a social worker', 'No social worker'],
];

/** Where a group stands in its grouping: years from the youngest up, what is not recorded last. */
export function groupOrder(name: string): number {
  const number = Number(/\d+/.exec(name)?.[0] ?? 0);
  if (name.startsWith('Early years')) return -200 + number;
  if (name.startsWith('Nursery')) return -100 + number;
  if (name === 'Reception') return 0;
  if (name.startsWith('Year ')) return number > 0 ? number : 100;
  if (name === notRecorded) return 1000;
  const place = orderOfOthers.indexOf(name);
  return place === -1 ? 200 : place;
}
