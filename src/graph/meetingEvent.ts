import type { Event } from '@microsoft/microsoft-graph-types';
import { eventRound } from '../meetings/tsm/arrange/wantsEvent.ts';
import type { TsmMeeting } from '../meetings/tsm/meeting/tsmMeeting.ts';
import { addresses, type CalendarEvent, minute, transactionIdOf, zone } from './calendarEvent.ts';

/** The items of every meeting, in the order of the side panel. No pupil stands in an invitation. */
const agenda = [
  'What was agreed last time',
  'The school’s figures, beside others of its phase',
  'Every severely absent pupil',
  'Persistently absent pupils, by exception, and groups',
  'Part-time timetables, codes and returns',
  'Legal steps, and what is missing for them',
  'Services, training and good practice to share',
  'What is agreed now, by whom and by when, and the next meeting',
];

/** Those who are invited, each address once; who has to be there as such. */
export function invitedTo({ organiser, attendees }: TsmMeeting): NonNullable<Event['attendees']> {
  const all = [{ ...organiser, required: true }, ...attendees];
  const byAddress = new Map<string, NonNullable<Event['attendees']>[number]>();
  for (const { name, email, required } of all) {
    if (!email) continue;
    const key = email.toLowerCase();
    if (byAddress.get(key)?.type === 'required') continue;
    byAddress.set(key, {
      type: required ? 'required' : 'optional',
      emailAddress: { address: email, name },
    });
  }
  return [...byAddress.values()];
}

/** What an event says that can change. The subject names neither the school's pupils nor the school. */
export function meetingFrame({ startsAt = '', endsAt = '', mode, room }: TsmMeeting) {
  return {
    subject: 'Targeting Support Meeting',
    start: { dateTime: `${startsAt}:00`, timeZone: zone },
    end: { dateTime: `${endsAt}:00`, timeZone: zone },
    ...(mode === 'in-person' && room && { location: { displayName: room } }),
  };
}

/** The event of a meeting. `vanishedEventId`: the one before, where somebody deleted it in Outlook. */
export function newMeetingEvent(meeting: TsmMeeting, vanishedEventId = ''): Event {
  const isOnline = meeting.mode === 'teams';
  return {
    ...meetingFrame(meeting),
    body: {
      contentType: 'text',
      content: [
        'Agenda',
        ...agenda.map((item, at) => `${at + 1}. ${item}`),
        '',
        'The pack is in the attendance app in Teams. Do not name a pupil in a reply.',
      ].join('\n'),
    },
    attendees: invitedTo(meeting),
    allowNewTimeProposals: false,
    isOnlineMeeting: isOnline,
    ...(isOnline && { onlineMeetingProvider: 'teamsForBusiness' as const }),
    transactionId: transactionIdOf(`tsm ${meeting.id} ${eventRound(meeting)}`, vanishedEventId),
  };
}

/** What has to change in an event to fit its meeting; undefined where it fits. Never the body: the Teams link stands in it. */
export function meetingEventChanges(event: CalendarEvent, meeting: TsmMeeting): Partial<Event> | undefined {
  const { subject, start, end, ...where } = meetingFrame(meeting);
  const attendees = invitedTo(meeting);
  const isMoved = minute(event.start) !== minute(start) || minute(event.end) !== minute(end);
  const changes: Partial<Event> = {
    ...(event.subject !== subject && { subject }),
    ...(isMoved && { start, end, ...where }),
    ...(addresses(event.attendees ?? []) !== addresses(attendees) && { attendees }),
  };
  return Object.keys(changes).length > 0 ? changes : undefined;
}
