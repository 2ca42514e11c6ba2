import { addDays } from '../../../calendar/plainDate.ts';
import type { SchoolCalendar } from '../../../calendar/schoolCalendar.ts';
import type { Entry } from '../entry.ts';
import type { CaseState } from './caseState.ts';
import { countedDaysBetween, schoolDayAfter } from './countedDays.ts';
import type { Presence } from './presence.ts';

type Days = { today: string; calendar: SchoolCalendar | undefined };

/** When somebody last saw the pupil: in the register, or where a contact says so. */
export function seenOf(
  { seenOn }: Presence,
  contacts: readonly Entry<'contact'>[],
  { today, calendar }: Days,
): CaseState['seen'] {
  let on = seenOn ?? '';
  let by: 'register' | 'contact' = 'register';
  for (const { content } of contacts)
    if (content.childSeen && content.on > on && content.on <= today) [on, by] = [content.on, 'contact'];
  if (on === '') return undefined;
  return { on, by, ...(calendar && { schoolDays: countedDaysBetween(on, today, calendar) }) };
}

/** How long a pupil has been away whom nobody has ever seen. Undefined where somebody has, and for one who is not absent. */
export function unseenOf(
  { absentSince }: Presence,
  seen: CaseState['seen'],
  { today, calendar }: Days,
): CaseState['unseen'] {
  if (seen !== undefined || absentSince === undefined) return undefined;
  const before = addDays(absentSince, -1);
  return {
    since: absentSince,
    ...(calendar && { schoolDays: countedDaysBetween(before, today, calendar) }),
  };
}

/**
 * The last school day by which somebody should see a pupil who is not coming in: so many school days after they were last seen.
 * One whom nobody has seen is counted from the first day of absence. Undefined where the pupil is coming in, as far as the register
 * says, and where no calendar can say the day.
 */
export function checkOf(
  { absentSince }: Presence,
  seen: CaseState['seen'],
  { today, calendar, checkDays }: Days & { checkDays: number },
): CaseState['check'] {
  if (absentSince === undefined || calendar === undefined) return undefined;
  const dueOn = schoolDayAfter(seen?.on ?? addDays(absentSince, -1), checkDays, calendar);
  return dueOn === undefined ? undefined : { dueOn, overdue: dueOn < today };
}
