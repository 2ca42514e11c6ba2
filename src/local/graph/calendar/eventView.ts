import type { GraphRequest, JsonObject } from '../exchange.ts';
import { changeKey } from '../ids.ts';
import { type Mailbox, requireMailbox } from './mailboxes.ts';
import type { StoredAttendee, StoredCopy, StoredEvent } from './storedEvent.ts';
import { instantOfZoned, wantedZone, zonedAt } from './timeZones.ts';

/** Exchange writes a tenth of a microsecond. */
const exact = (instant: string) => instant.replace(/(\.\d{3})Z$/, '$10000Z');

export const eventChangeKey = (event: StoredEvent, copy: StoredCopy) => changeKey(copy.id, event.version);
export const eventEtag = (event: StoredEvent, copy: StoredCopy) => `W/"${eventChangeKey(event, copy)}"`;

/** A mailbox's copy of an event as Graph shows it, its times in the zone that the caller prefers. */
export function eventView(
  request: GraphRequest,
  { event, copy, mailbox }: { event: StoredEvent; copy: StoredCopy; mailbox: Mailbox },
): JsonObject {
  const zone = wantedZone(request);
  const organiser = requireMailbox(event.organiser);
  const own = event.organiser === mailbox.id;
  const mine = event.attendees.find(({ address }) => address.toLowerCase() === mailbox.email.toLowerCase());
  const subject = copy.cancelled ? `Canceled: ${event.subject}` : event.subject;
  return {
    '@odata.etag': eventEtag(event, copy),
    id: copy.id,
    createdDateTime: exact(event.createdAt),
    lastModifiedDateTime: exact(event.modifiedAt),
    changeKey: eventChangeKey(event, copy),
    categories: [],
    transactionId: own ? (event.transactionId ?? null) : null,
    originalStartTimeZone: event.start.timeZone,
    originalEndTimeZone: event.end.timeZone,
    iCalUId: event.iCalUId,
    uid: event.iCalUId,
    reminderMinutesBeforeStart: 15,
    isReminderOn: true,
    hasAttachments: false,
    subject,
    bodyPreview: plain(event.body.content).slice(0, 255),
    importance: 'normal',
    sensitivity: 'normal',
    isAllDay: false,
    isCancelled: copy.cancelled === true,
    isOrganizer: own,
    responseRequested: true,
    seriesMasterId: null,
    showAs: copy.cancelled ? 'free' : own || mine?.response === 'accepted' ? 'busy' : 'tentative',
    type: 'singleInstance',
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(copy.id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: event.joinUrl !== undefined,
    onlineMeetingProvider: event.joinUrl === undefined ? 'unknown' : 'teamsForBusiness',
    allowNewTimeProposals: true,
    isDraft: false,
    hideAttendees: false,
    recurrence: null,
    location: {
      displayName: '',
      locationType: 'default',
      uniqueIdType: 'unknown',
      address: {},
      coordinates: {},
    },
    locations: [],
    ...event.rest,
    responseStatus: own
      ? { response: 'organizer', time: '0001-01-01T00:00:00Z' }
      : { response: mine?.response ?? 'none', time: mine?.respondedAt ?? '0001-01-01T00:00:00Z' },
    body: event.body,
    start: zonedAt(instantOfZoned(event.start), zone),
    end: zonedAt(instantOfZoned(event.end), zone),
    attendees: event.attendees.map(attendeeView),
    organizer: { emailAddress: { name: organiser.name, address: organiser.email } },
    onlineMeeting: event.joinUrl === undefined ? null : { joinUrl: event.joinUrl },
  };
}

const attendeeView = ({ type, name, address, response, respondedAt }: StoredAttendee) => ({
  type,
  status: {
    response: response === 'notResponded' ? 'none' : response,
    time: respondedAt ?? '0001-01-01T00:00:00Z',
  },
  emailAddress: { name, address },
});

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
