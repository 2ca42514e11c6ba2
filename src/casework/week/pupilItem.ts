import type { PupilOfWeek } from './schoolOfWeek.ts';
import type { WeekItem, WeekItemKind } from './weekItem.ts';
import { caseAt, pupilOf } from './weekWords.ts';

type About = {
  kind: WeekItemKind;
  /** What tells it from others of its kind about the pupil: the id of an entry, a date. */
  of?: string;
  title: string;
  why: string;
  /** The last day for it, ISO. It is overdue from the day after. */
  dueOn?: string | undefined;
  part?: 'contacts' | 'plan' | 'legal';
  weight?: number;
};

/** An item about a pupil. */
export function pupilItem(
  { pupil }: Pick<PupilOfWeek, 'pupil'>,
  today: string,
  { kind, of, title, why, dueOn, part, weight }: About,
): WeekItem {
  return {
    id: [kind, pupil.id, ...(of === undefined ? [] : [of])].join(':'),
    kind,
    schoolId: pupil.schoolId,
    pupil: pupilOf(pupil),
    ...{ title, why },
    ...(dueOn !== undefined && { dueOn }),
    overdue: dueOn !== undefined && dueOn < today,
    to: caseAt(pupil.id, part),
    ...(weight !== undefined && { weight }),
  };
}
