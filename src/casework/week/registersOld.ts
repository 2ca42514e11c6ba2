import { schoolDaysBetween } from '../../calendar/schoolDays.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { counted } from '../counted.ts';
import type { ItemsOf, SchoolOfWeek } from './schoolOfWeek.ts';

/** Without a new register for so many school days, what stands here says little about today. */
const oldAfter = 20;

function whyOld({ school: { register }, calendar }: SchoolOfWeek, today: string): string | undefined {
  if (!register)
    return 'No register has been saved for this school yet, so that nothing is known of its pupils.';
  if (!calendar) return undefined;
  const uploadedOn = wallTimeOf(register.uploadedAt).slice(0, 10);
  const days = schoolDaysBetween(uploadedOn, today, calendar);
  if (days < oldAfter) return undefined;
  return `The last register was saved on ${ukDate(uploadedOn)}, ${counted(days, 'school day')} ago, and reaches to ${ukDate(register.to)}.`;
}

/** A school without a register, or whose register was saved 20 school days ago or more. */
export const registersOld: ItemsOf = (of, { today }) => {
  const why = whyOld(of, today);
  if (why === undefined) return [];
  const { id, register } = of.school;
  return [
    {
      ...{ id: `register-old:${id}`, kind: 'register-old', schoolId: id },
      title: register ? 'Add a newer register' : 'Add the first register',
      ...{ why, overdue: false, to: `/registers/${id}` },
    },
  ];
};
