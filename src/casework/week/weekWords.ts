import type { PupilOfWeek } from './schoolOfWeek.ts';
import type { WeekItem } from './weekItem.ts';

const list = new Intl.ListFormat('en-GB');
/** 'an open plan and a lead practitioner'. */
export const inList = (parts: readonly string[]): string => list.format(parts);

type Named = Pick<PupilOfWeek['pupil'], 'id' | 'forename' | 'surname'>;

/** A pupil as an item names them. */
export const pupilOf = ({ id, forename, surname }: Named): NonNullable<WeekItem['pupil']> => ({
  id,
  name: `${forename} ${surname}`.trim(),
});

type Part = 'contacts' | 'plan' | 'legal';
/** Where in the tab the case of a pupil is, or a part of it. */
export const caseAt = (pupilId: string, part?: Part): string =>
  `/pupils/${pupilId}${part === undefined ? '' : `/${part}`}`;
