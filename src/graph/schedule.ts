import { z } from 'zod';
import { addDays, type Weekday } from '../calendar/plainDate.ts';
import { instantOf, wallTimeOf } from '../calendar/wallTime.ts';
import type { Schedule, Schedules, Span, WorkingHours } from '../meetings/tsm/arrange/schedulePort.ts';
import type { Graph } from './graph.ts';

const zone = 'Europe/London';
/** What Windows and Outlook call the zone of London. */
const londonNames: ReadonlySet<string> = new Set([zone.toLowerCase(), 'gmt standard time']);
/** Exchange takes no more at once. */
export const mostSchedules = 20;
/** Minutes of a place in the view: the shortest meeting. */
const slot = 15;

const when = z.object({ dateTime: z.string() });
const schedule = z.object({
  scheduleId: z.string().nullish(),
  availabilityView: z.string().nullish(),
  error: z.object({ responseCode: z.string().nullish() }).nullish(),
  scheduleItems: z
    .array(z.object({ status: z.string().nullish(), start: when.nullish(), end: when.nullish() }))
    .nullish(),
  workingHours: z
    .object({
      daysOfWeek: z.array(z.string().nullable()).nullish(),
      startTime: z.string().nullish(),
      endTime: z.string().nullish(),
      timeZone: z.object({ name: z.string().nullish() }).nullish(),
    })
    .nullish(),
});
type RawSchedule = z.infer<typeof schedule>;

const weekdays: Readonly<Record<string, Weekday>> = {
  ...{ monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
};

/** Undefined where it does not say, or says it for another zone than London's: 9am there is another time here. */
function hoursOf({ workingHours }: RawSchedule): WorkingHours | undefined {
  const { startTime, endTime, timeZone, daysOfWeek } = workingHours ?? {};
  if (!startTime || !endTime || !londonNames.has(timeZone?.name?.toLowerCase() ?? '')) return undefined;
  const days = (daysOfWeek ?? []).flatMap((day) => weekdays[day?.toLowerCase() ?? ''] ?? []);
  return { days, from: startTime.slice(0, 5), to: endTime.slice(0, 5) };
}

/** An end within a minute counts as that whole minute: who is busy until 10:00:30 is not free at 10. */
function endMinute(dateTime: string): string {
  if (/:00(\.0+)?$/.test(dateTime) && dateTime.length > 16) return dateTime.slice(0, 16);
  const at = new Date(`${dateTime.slice(0, 16)}:00Z`);
  return new Date(at.getTime() + 60_000).toISOString().slice(0, 16);
}

const free = new Set(['free', 'workingElsewhere']);

function busyOf({ scheduleItems, availabilityView }: RawSchedule, within: Span): Span[] {
  const items = (scheduleItems ?? []).flatMap(({ status, start, end }) =>
    start && end && !free.has(status ?? '')
      ? [{ startsAt: start.dateTime.slice(0, 16), endsAt: endMinute(end.dateTime) }]
      : [],
  );
  // Whose items are not shown still have a view: a digit for each quarter of an hour, 0 where they are free.
  return items.length > 0 ? items : viewSpans(availabilityView ?? '', within.startsAt);
}

function viewSpans(view: string, startsAt: string): Span[] {
  // A view counts minutes that pass: after a change of the clocks its places are at other wall times.
  const first = Date.parse(instantOf(startsAt));
  const wallAt = (index: number) => wallTimeOf(new Date(first + index * slot * 60_000).toISOString());
  return [...view].flatMap((digit, at) =>
    digit === '0' ? [] : [{ startsAt: wallAt(at), endsAt: wallAt(at + 1) }],
  );
}

function scheduleOf(address: string, raw: RawSchedule | undefined, within: Span): Schedule {
  // No answer, a fault, or neither items nor a view: nothing is known, least of all that somebody is free.
  if (!raw || raw.error || (!raw.availabilityView && !raw.scheduleItems)) return { address, unread: true };
  const hours = hoursOf(raw);
  return { address, busy: busyOf(raw, within), ...(hours && { hours }) };
}

/**
 * Free and busy of people of the council, in one call on the team's mailbox: whoever may read that one calendar hears what the
 * organisation shares of the others, and no more.
 */
export function createSchedules(graph: Graph, mailbox: string): Schedules {
  return {
    async read(addresses, within) {
      if (addresses.length > mostSchedules) throw new RangeError(`At most ${mostSchedules} schedules`);
      const found = await graph.waiting.read(
        {
          operation: 'schedule.read',
          method: 'POST',
          path: `/users/${encodeURIComponent(mailbox)}/calendar/getSchedule`,
          headers: { Prefer: `outlook.timezone="${zone}"` },
          body: {
            schedules: addresses,
            startTime: { dateTime: `${within.startsAt}:00`, timeZone: zone },
            endTime: { dateTime: `${addDays(within.endsAt.slice(0, 10), 1)}T00:00:00`, timeZone: zone },
            availabilityViewInterval: slot,
          },
          // It reads.
          repeatable: true,
        },
        z.object({ value: z.array(schedule) }),
      );
      const byAddress = new Map(found.value.map((raw) => [raw.scheduleId?.toLowerCase() ?? '', raw]));
      return addresses.map((address) => scheduleOf(address, byAddress.get(address.toLowerCase()), within));
    },
  };
}
