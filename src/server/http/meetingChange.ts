import type { Context } from 'hono';
import type { Occurrence } from '../../meetings/occurrence.ts';
import type { AppEnv } from './appEnv.ts';

/** After a decision about a date: the calendar is caught up with where it could not follow, and those concerned are written to. */
export function afterChange(
  c: Context<AppEnv>,
  { occurrence, calendarPending }: { occurrence: Occurrence; calendarPending: boolean },
): Occurrence {
  const { parts } = c.var;
  if (calendarPending) parts.calendarPending();
  parts.messagesSoon();
  return occurrence;
}

/** Who looks, with what a view of a date needs besides. */
export async function viewerOf(c: Context<AppEnv>) {
  const { person, services } = c.var;
  return { person, schools: await services.casework.schools.all(), now: services.meetings.now() };
}
