import { instantOf } from '../../calendar/wallTime.ts';
import type { School } from '../../casework/school.ts';
import type { Conversation } from '../../meetings/messages/conversation.ts';
import type { Occurrence } from '../../meetings/occurrence.ts';
import type { TsmMeeting } from '../../meetings/tsm/meeting/tsmMeeting.ts';
import { type Finding, look, ok } from './finding.ts';

export type Diary = {
  occurrences: readonly Pick<Occurrence, 'endsAt' | 'cancelled' | 'places' | 'waiting'>[];
  meetings: readonly Pick<TsmMeeting, 'schoolId' | 'state' | 'endsAt'>[];
  schools: readonly Pick<School, 'id' | 'staffIds'>[];
};

/** Who should hear from the bot of what is to come: holders of places, who wait for one, and staff of schools with a meeting. */
export function peopleToReach({ occurrences, meetings, schools }: Diary, now: string): ReadonlySet<string> {
  const isComing = (endsAt: string) => Date.parse(instantOf(endsAt)) > Date.parse(now);
  const booked = occurrences
    .filter(({ cancelled, endsAt }) => !cancelled && isComing(endsAt))
    .flatMap(({ places, waiting }) => [...places, ...waiting].map(({ personId }) => personId));
  const meeting = new Set(
    meetings
      .filter(
        ({ state, endsAt }) => state === 'offered' || (state === 'booked' && endsAt && isComing(endsAt)),
      )
      .map(({ schoolId }) => schoolId),
  );
  const staff = schools.filter(({ id }) => meeting.has(id)).flatMap(({ staffIds }) => staffIds);
  return new Set([...booked, ...staff]);
}

const mostNamed = 20;

/**
 * Whether the bot can write to those people. Only their Entra object ids are printed: the console is the council's, and its output is
 * sent to others for help.
 */
export function reachFinding(
  people: ReadonlySet<string>,
  conversations: readonly Pick<Conversation, 'personId'>[],
): Finding {
  const check = 'bot for people with dates to come';
  const reached = new Set(conversations.map(({ personId }) => personId));
  const missing = [...people].filter((id) => !reached.has(id)).sort();
  if (people.size === 0) return ok(check, 'nobody has a date to come');
  if (missing.length === 0) return ok(check, `installed for all ${people.size}`);
  const named = missing.slice(0, mostNamed).join(', ');
  const more = missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : '';
  return look(
    check,
    `not installed for ${missing.length} of ${people.size}: no reminder in Teams reaches ${named}${more}`,
    'They still get the invitation in their calendar, by email. To install the app for everyone: Teams admin centre > Teams apps > Setup policies > Global > Installed apps > Add apps.',
  );
}
