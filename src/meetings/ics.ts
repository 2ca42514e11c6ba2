import ICAL from 'ical.js';
import { instantOf } from '../calendar/wallTime.ts';
import type { Occurrence } from './occurrence.ts';

export type IcsOptions = {
  /** When the file is written: an instant, ISO with Z. */
  writtenAt: string;
  /** The team's mailbox, whose meeting it is. */
  organiser?: { name: string; email: string };
};

/**
 * A calendar file (RFC 5545) with this one occurrence; where it was cancelled, one that takes it off again. Nobody who takes part is
 * named. Throws RangeError where a time is none.
 *
 * Times are instants in UTC and not local times with a VTIMEZONE: one date needs no rule of when the clocks change, every client shows
 * an instant in its owner's own zone, and some read a zone of a file in their own way (Outlook goes by its name alone).
 */
export function icsOf(occurrence: Occurrence, options: IcsOptions): string {
  const { cancelled, cancelledBecause, joinUrl } = occurrence;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Graduated Response//Meetings//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', cancelled ? 'CANCEL' : 'PUBLISH');
  const event = new ICAL.Component('vevent');
  // The same for as long as the occurrence lives: a later file with a higher SEQUENCE takes the place of an earlier one.
  event.addPropertyWithValue('uid', `${plain(occurrence.id)}@meetings.graduated-response`);
  event.addPropertyWithValue('sequence', occurrence.sequence);
  event.addPropertyWithValue('dtstamp', inUtc(withoutFraction(options.writtenAt)));
  event.addPropertyWithValue('dtstart', inUtc(instantOf(occurrence.startsAt)));
  event.addPropertyWithValue('dtend', inUtc(instantOf(occurrence.endsAt)));
  event.addPropertyWithValue('summary', plain(occurrence.title));
  event.addPropertyWithValue('status', cancelled ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('location', 'Microsoft Teams');
  addOrganiser(event, options.organiser);
  if (joinUrl && !cancelled) {
    event.addPropertyWithValue('url', plain(joinUrl));
    event.addPropertyWithValue('description', `Join on Microsoft Teams: ${plain(joinUrl)}`);
  }
  if (cancelled && cancelledBecause) {
    event.addPropertyWithValue('description', `Cancelled. ${plain(cancelledBecause)}`);
  }
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

/** The name of the file: 'drop-in-2026-11-26.ics'. */
export function icsName({ kind, startsAt }: Pick<Occurrence, 'kind' | 'startsAt'>): string {
  return `${kind}-${startsAt.slice(0, 10)}.ics`;
}

function addOrganiser(event: InstanceType<typeof ICAL.Component>, organiser: IcsOptions['organiser']): void {
  if (!organiser) return;
  const property = event.addPropertyWithValue('organizer', `mailto:${plain(organiser.email)}`);
  property.setParameter('cn', plain(organiser.name).replaceAll('"', "'"));
}

const inUtc = (instant: string) => ICAL.Time.fromDateTimeString(instant);

/** iCalendar knows no parts of a second. */
const withoutFraction = (instant: string) => instant.replace(/\.\d+Z$/, 'Z');

/** One line without control characters: a line of its own would be a property of its own. */
const plain = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .toWellFormed()
    .trim();
