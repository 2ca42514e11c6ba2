import { badRequest, invalidEvent, notImplemented } from '../errors.ts';
import { isObject, type JsonObject } from '../exchange.ts';
import { mailboxOf } from './mailboxes.ts';
import type { StoredAttendee, StoredEvent, ZonedTime } from './storedEvent.ts';
import { instantOfZoned } from './timeZones.ts';

/** Properties that are kept as they are given. */
const plainProperties = [
  'allowNewTimeProposals',
  'categories',
  'hideAttendees',
  'importance',
  'isAllDay',
  'isReminderOn',
  'location',
  'locations',
  'reminderMinutesBeforeStart',
  'responseRequested',
  'sensitivity',
  'showAs',
];
const readProperties = [
  'attendees',
  'body',
  'end',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'start',
  'subject',
  'transactionId',
];

/** What a request says about an event. Only what it names is there. */
export type EventChange = Partial<
  Pick<StoredEvent, 'subject' | 'body' | 'start' | 'end' | 'attendees' | 'transactionId'>
> & { rest: JsonObject; online?: boolean };

/** Reads the event of a request. A property that the type does not have is refused, as OData does. */
export function eventChange(body: JsonObject, before: readonly StoredAttendee[]): EventChange {
  const change: EventChange = { rest: {} };
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@')) continue;
    if (name === 'recurrence' && value !== null) throw notImplemented('recurring events');
    if (plainProperties.includes(name)) change.rest[name] = value;
    else if (!readProperties.includes(name) && name !== 'recurrence') {
      throw badRequest(`The property '${name}' does not exist on type 'microsoft.graph.event'.`);
    }
  }
  if (typeof body.subject === 'string') change.subject = body.subject;
  if (typeof body.transactionId === 'string') change.transactionId = body.transactionId;
  if (typeof body.isOnlineMeeting === 'boolean') change.online = body.isOnlineMeeting;
  if (body.body !== undefined) change.body = text(body.body);
  if (body.start !== undefined) change.start = zoned(body.start);
  if (body.end !== undefined) change.end = zoned(body.end);
  if (body.attendees !== undefined) change.attendees = attendees(body.attendees, before);
  return change;
}

function text(value: unknown): StoredEvent['body'] {
  if (!isObject(value)) throw badRequest("The property 'body' has an invalid value.");
  const contentType = String(value.contentType ?? 'text').toLowerCase();
  if (contentType !== 'html' && contentType !== 'text') {
    throw badRequest(`Requested value '${contentType}' was not found.`);
  }
  return { contentType, content: String(value.content ?? '') };
}

function zoned(value: unknown): ZonedTime {
  if (!isObject(value) || typeof value.dateTime !== 'string') {
    throw badRequest("The property 'dateTime' is required.");
  }
  const time = { dateTime: value.dateTime, timeZone: String(value.timeZone ?? 'UTC') };
  instantOfZoned(time);
  return time;
}

const kinds = ['required', 'optional', 'resource'] as const;

/** Those who were invited before keep what they answered. */
function attendees(value: unknown, before: readonly StoredAttendee[]): StoredAttendee[] {
  if (!Array.isArray(value) || value.length > 500)
    throw badRequest("The property 'attendees' has an invalid value.");
  return value.map((each: unknown): StoredAttendee => {
    const email = isObject(each) && isObject(each.emailAddress) ? each.emailAddress : {};
    const address = typeof email.address === 'string' ? email.address : '';
    if (!/^[^@\s]+@[^@\s]+$/.test(address)) {
      throw invalidEvent('At least one recipient is not valid.');
    }
    const known = before.find((other) => other.address.toLowerCase() === address.toLowerCase());
    const type = kinds.find((kind) => isObject(each) && each.type === kind) ?? 'required';
    const name =
      typeof email.name === 'string' && email.name ? email.name : (mailboxOf(address)?.name ?? address);
    return { response: 'none', ...known, name, address, type };
  });
}
