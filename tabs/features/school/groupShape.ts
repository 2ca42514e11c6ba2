import type { Grouping } from '../../../src/attendance/school/schoolFigures.ts';
import type { SchoolFigures } from '../../app/apiTypes.ts';

type Group = SchoolFigures['groups'][number];
export type GroupBlock = { by: Grouping; title: string; groups: readonly Group[] };

/** The groupings in the order in which a meeting goes through them. */
export const groupingNames: Record<Grouping, string> = {
  year: 'Year group',
  sex: 'Sex',
  sen: 'Special educational needs (SEN)',
  ehcp: 'Education, health and care plan (EHCP)',
  freeMeals: 'Free school meals (FSM)',
  inCare: 'In care',
  socialWorker: 'Social worker',
};

const order = Object.keys(groupingNames).filter((by): by is Grouping => by in groupingNames);

/** The groups of a register, by what they are grouped by; groupings that it says nothing about are left out. */
export function groupBlocks(groups: SchoolFigures['groups']): GroupBlock[] {
  return order.flatMap((by) => {
    const ofThis = groups.filter((group) => group.by === by);
    return ofThis.length === 0 ? [] : [{ by, title: groupingNames[by], groups: ofThis }];
  });
}

/** What the register does not hold, so that there are no groups of it. */
export const missingGroupings = (groups: SchoolFigures['groups']): string[] =>
  order.filter((by) => groups.every((group) => group.by !== by)).map((by) => groupingNames[by]);

/** Why a group shows nothing. */
export const suppressedWords = (smallest: number): string =>
  `Fewer than ${smallest} pupils, not shown; or not shown so that such a group cannot be worked out`;
