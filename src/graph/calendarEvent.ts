import { createHash } from 'node:crypto';
import type { Event } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { Occurrence } from '../meetings/occurrence.ts';

export const zone = 'Europe/London';

/** Ids that do not change when Outlook moves an event, and times in the zone that they were given in. */
export const eventHeaders = { Prefer: `IdType="ImmutableId", outlook.timezone="${zone}"` };

export const eventFields = 'id,subject,start,end,attendees,isCancelled,onlineMeeting';

const when = z.object({ dateTime: z.string() });

export const eventShape = z.object({
  id: z.string(),
  subject: z.string().nullish(),
  start: when.nullish(),
  end: when.nullish(),
  isCancelled: z.boolean().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  attendees: z
    .array(z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() }))
    .nullish(),
});
export type CalendarEvent = z.infer<typeof eventShape>;

/**
 * The transaction id of an event: Exchange makes one event of however many requests carry the same. It follows from
 * the occurrence, and from the event before where that one was deleted in Outlook and another has to take its place.
 */
export function transactionIdOf(occurrenceId: string, vanishedEventId = ''): string {
  const hex = createHash('sha256').update(`${occurrenceId}\n${vanishedEventId}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Those who hold a place and whom they bring, each address once. Who waits is not invited. */
export function attendeesOf({ places }: Pick<Occurrence, 'places'>): NonNullable<Event['attendees']> {
  const named = (address: string, name: string) => [address.toLowerCase(), { address, name }] as const;
  const byAddress = new Map([
    ...places.flatMap(({ colleague }) => (colleague ? [named(colleague.email, colleague.name)] : [])),
    ...places.map(({ email, personName }) => named(email, personName)),
  ]);
  byAddress.delete('');
  return [...byAddress.values()].map((emailAddress) => ({ type: 'required', emailAddress }));
}

/** What the event says that is not about who comes. The title of an occurrence names no person. */
export function frameOf({ title, startsAt, endsAt }: Occurrence) {
  return {
    subject: title,
    start: { dateTime: `${startsAt}:00`, timeZone: zone },
    end: { dateTime: `${endsAt}:00`, timeZone: zone },
  };
}

export function newEvent(occurrence: Occurrence, vanishedEventId?: string): Event {
  return {
    ...frameOf(occurrence),
    body: {
      contentType: 'text',
      content:
        'Places are booked and given up in the attendance app in Teams. Do not name a pupil in a reply.',
    },
    attendees: attendeesOf(occurrence),
    // Schools that come to the same date are not shown to each other before they meet.
    hideAttendees: true,
    allowNewTimeProposals: false,
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    transactionId: transactionIdOf(occurrence.id, vanishedEventId),
  };
}

/** What an event says besides who comes, as one text to compare. */
export const frameText = ({
  subject,
  start,
  end,
}: Partial<Pick<CalendarEvent, 'subject' | 'start' | 'end'>>) =>
  [subject, minute(start), minute(end)].join('\n');

/** A time of an event to the minute, to compare. */
export const minute = (time: { dateTime: string } | null | undefined) => time?.dateTime.slice(0, 16) ?? '';

type Invited = { emailAddress?: { address?: string | null | undefined } | null | undefined };

/** Who is invited, as one text to compare. */
export const addresses = (attendees: readonly Invited[]) =>
  attendees
    .map(({ emailAddress }) => emailAddress?.address?.toLowerCase() ?? '')
    .sort()
    .join(' ');

function frameChanges(event: CalendarEvent, occurrence: Occurrence): Partial<Event> {
  const { subject, start, end } = frameOf(occurrence);
  const isMoved = minute(event.start) !== minute(start) || minute(event.end) !== minute(end);
  return { ...(event.subject !== subject && { subject }), ...(isMoved && { start, end }) };
}

/**
 * What has to change in an event to fit its occurrence; undefined where it fits. Never the body: the Teams link of
 * the meeting stands in it.
 */
export function eventChanges(event: CalendarEvent, occurrence: Occurrence): Partial<Event> | undefined {
  const attendees = attendeesOf(occurrence);
  const changes: Partial<Event> = {};
  if (addresses(event.attendees ?? []) !== addresses(attendees)) changes.attendees = attendees;
  Object.assign(changes, frameChanges(event, occurrence));
  return Object.keys(changes).length > 0 ? changes : undefined;
}
