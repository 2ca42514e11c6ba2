import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { addSchoolDays, isSchoolDay, type SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import type { Newsletter } from './newsletter.ts';
import type { NewsletterPorts } from './newsletterPorts.ts';

/** Wall times between which people are reminded, on school days. */
export const nudgeHours = { from: '09:00', to: '16:00' } as const;
/** Asked for later than this it waits for the next school day: all of them would not go in time. */
const lastAsking = '15:30';

/**
 * The day, ISO, on which a reminder goes that is asked for now: today or the next school day, and never the day on which the
 * newsletter itself was sent. Undefined where the calendar ends before.
 */
export function nudgeDay(
  { sentAt = '' }: Pick<Newsletter, 'sentAt'>,
  now: string,
  calendar: SchoolCalendar,
): string | undefined {
  const wall = wallTimeOf(now);
  const [today, time] = [wall.slice(0, 10), wall.slice(11)];
  const sentOn = sentAt === '' ? '' : wallTimeOf(sentAt).slice(0, 10);
  const isToday = isSchoolDay(today, calendar) && time < lastAsking && sentOn < today;
  return isToday ? today : addSchoolDays(today, 1, calendar);
}

/**
 * Has those reminded who have not acknowledged a newsletter, at the next time of a school day. Asked again for the same day it is
 * that day.
 * @throws Problem not_allowed, not_found, bad_request
 */
export async function askNudge(
  person: Person,
  id: string,
  ports: Pick<NewsletterPorts, 'newsletters' | 'councilCalendar' | 'now'>,
): Promise<Newsletter> {
  requireMay(person, 'newsletter:write');
  const [askedAt, calendar] = [ports.now(), await ports.councilCalendar()];
  const dayOf = (held: Newsletter | undefined) => {
    if (held === undefined) throw new Problem('not_found');
    if (held.state !== 'sent')
      throw new Problem('bad_request', 'Only a newsletter that was sent can be reminded of.');
    const day = calendar && nudgeDay(held, askedAt, calendar);
    if (day === undefined)
      throw new Problem(
        'bad_request',
        'The term dates of the council do not say when the next school day is. Add them first.',
      );
    return day;
  };
  const known = (await ports.newsletters.byId(id))?.record;
  if (known?.nudge && known.nudge.day === dayOf(known)) return known;
  return await changeRecord(ports.newsletters, id, (held) => {
    const day = dayOf(held);
    const newsletter = held as Newsletter;
    if (newsletter.nudge?.day === day) return newsletter;
    return { ...newsletter, nudge: { day, askedAt, by: person.name } };
  });
}
