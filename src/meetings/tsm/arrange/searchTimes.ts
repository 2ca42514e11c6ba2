import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { weekdayOf } from '../../../calendar/plainDate.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { knownSchool } from '../../../casework/knownSchool.ts';
import { Problem } from '../../../problems/problem.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { ArrangePorts } from './arrangePorts.ts';
import { busyFor } from './busySpans.ts';
import { daysToOffer } from './daysToOffer.ts';
import { freeTimes } from './freeTimes.ts';
import { isColleague } from './isColleague.ts';
import type { Span, WorkingHours } from './schedulePort.ts';

/** Where a calendar does not say when its owner works. */
const usualHours: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '16:30' };
/** A meeting at a school is while somebody is there. */
const schoolHours = { from: '08:00', to: '17:00' };

export type TimesWanted = {
  schoolId: string;
  /** The meeting that is offered again or moved: what it holds now does not count as busy. */
  meetingId?: string | undefined;
  mode: TsmMeeting['mode'];
  minutes: number;
  /** Minutes of the way to the school, and from there. */
  travel: number;
  /** Colleagues of the council who have to be free as well. */
  people: readonly string[];
  /** ISO. */
  from?: string | undefined;
  /** Also within the notice of ten school days. */
  soon: boolean;
};

export type TimesFound = {
  /** Every weekday that was looked at, with its free times, or why there is none that day. */
  days: readonly { date: string; times: readonly Span[]; closed?: string }[];
  /** Whose calendar could not be read: they are not taken to be free, so that there are no times. */
  unread: readonly string[];
  /** Who had no working hours in their calendar. */
  withoutHours: readonly string[];
  /** Whether the school's term dates are known. */
  hasDates: boolean;
};

/**
 * Times at which the person and their colleagues are free for a meeting with a school, on days when the school is open.
 * @throws Problem not_allowed, not_found, bad_request, microsoft_busy
 */
export async function searchTimes(
  person: Person,
  wanted: TimesWanted,
  ports: ArrangePorts,
): Promise<TimesFound> {
  requireMay(person, 'tsm-meeting:arrange', wanted.schoolId);
  await knownSchool(wanted.schoolId, ports.schools);
  const [calendar, meetings] = await Promise.all([
    ports.calendarOf(wanted.schoolId),
    ports.tsmMeetings.all(),
  ]);
  const { schoolId, mode, travel, minutes, from, soon, meetingId = '' } = wanted;
  const days = daysToOffer({ today: dayOfInstant(ports.now()), from, soon }, calendar);
  const everybody = await whoHasToBeFree(person, wanted, ports);
  const within = { startsAt: `${days[0]?.date}T00:00`, endsAt: `${days.at(-1)?.date}T23:59` };
  const schedules = await ports.schedules.read(
    everybody.map(({ email }) => email),
    within,
  );
  const unread: string[] = [];
  const withoutHours: string[] = [];
  const people = everybody.flatMap(({ id, name }, at) => {
    const schedule = schedules[at];
    if (!schedule || 'unread' in schedule) {
      unread.push(name);
      return [];
    }
    if (!schedule.hours) withoutHours.push(name);
    const sought = { id: meetingId, schoolId, mode, travel };
    const busy = busyFor(id, { sought, calendar: schedule.busy, meetings });
    return [{ busy, hours: schedule.hours ?? usualHours }];
  });
  const atSchool = { busy: [], hours: { ...usualHours, ...schoolHours } };
  const open = days.flatMap(({ date, closed }) => (closed === undefined ? [date] : []));
  const found = unread.length > 0 ? [] : freeTimes({ days: open, minutes, people: [...people, atSchool] });
  return {
    days: days
      .filter(({ date }) => weekdayOf(date) <= 5)
      .map((day) => ({ ...day, times: found.filter(({ startsAt }) => startsAt.startsWith(day.date)) })),
    ...{ unread, withoutHours, hasDates: calendar !== undefined },
  };
}

/** The person, and the colleagues whom they named. */
async function whoHasToBeFree(
  person: Person,
  { people }: TimesWanted,
  ports: Pick<ArrangePorts, 'people'>,
): Promise<readonly Person[]> {
  const ids = [...new Set(people)].filter((id) => id !== person.id);
  const colleagues = await Promise.all(ids.map((id) => ports.people.personById(id)));
  // Nobody looks into the calendars of a school, nor of whom the directory does not know.
  if (!colleagues.every(isColleague))
    throw new Problem(
      'bad_request',
      'Choose colleagues of the council only: nobody else’s calendar is read.',
    );
  return [person, ...colleagues];
}
