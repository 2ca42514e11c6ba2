import type { WeekItem } from '../../../../tabs/app/apiTypes.ts';

/** Something to do; the parts given win. */
export function weekItem(parts: Partial<WeekItem> = {}): WeekItem {
  return {
    id: 'i1',
    kind: 'review-due',
    schoolId: 's1',
    pupil: { id: 'p1', name: 'Okonkwo, Amelia' },
    title: 'Review the plan halfway',
    why: 'The plan is 5 school weeks old.',
    overdue: false,
    to: '/pupils/p1/plan',
    ...parts,
  };
}
