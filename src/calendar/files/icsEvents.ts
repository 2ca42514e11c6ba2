import ICAL from 'ical.js';
import { type DatedEvent, type EntryNotUsed, type EventsRead, quoted } from './datedEvent.ts';
import { daysOfEvent, type IcsTime } from './icsDates.ts';

/** An event as text, with the line of the file on which it begins. */
type EventText = { text: string; line: number; closed: boolean };

/**
 * Cuts a calendar file into its events. Each is then read by itself, so that one with a fault costs no other, and its line
 * can be named. A folded line begins with a blank, so that no text can pass for these markers.
 */
function eventTexts(text: string): EventText[] {
  const found: EventText[] = [];
  let open: { lines: string[]; line: number } | undefined;
  const close = (closed: boolean) => {
    if (open) found.push({ text: open.lines.join('\r\n'), line: open.line, closed });
    open = undefined;
  };
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const marker = line.trimEnd().toUpperCase();
    if (marker === 'BEGIN:VEVENT') {
      close(false);
      open = { lines: [], line: index + 1 };
    }
    open?.lines.push(line);
    if (marker === 'END:VEVENT') close(true);
  });
  close(false);
  return found;
}

type Property = { value: unknown; parameters: Record<string, unknown> };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first property of each name: jCal is [component, [[name, parameters, type, value] ...], [...]]. */
function propertiesOf(jcal: unknown): ReadonlyMap<string, Property> {
  const found = new Map<string, Property>();
  const list: unknown = Array.isArray(jcal) ? jcal[1] : undefined;
  for (const property of Array.isArray(list) ? list : []) {
    if (!Array.isArray(property)) continue;
    const [name, parameters, , value]: unknown[] = property;
    if (typeof name === 'string' && !found.has(name))
      found.set(name, { value, parameters: isRecord(parameters) ? parameters : {} });
  }
  return found;
}

const textOf = (property: Property | undefined) =>
  typeof property?.value === 'string' ? property.value.trim() : '';

function timeOf(property: Property | undefined): IcsTime | undefined {
  if (typeof property?.value !== 'string') return undefined;
  const { tzid } = property.parameters;
  return { value: property.value, zone: typeof tzid === 'string' ? tzid : undefined };
}

/** Why an event that can be read says nothing that can be used. */
function whyNot(properties: ReadonlyMap<string, Property>): string | undefined {
  if (textOf(properties.get('status')).toUpperCase() === 'CANCELLED') return 'It was cancelled.';
  if (properties.has('rrule') || properties.has('rdate'))
    return 'It repeats. Give each date an entry of its own.';
  return properties.has('dtstart') ? undefined : 'It has no date.';
}

function readEvent({ text, line, closed }: EventText): DatedEvent | EntryNotUsed {
  const place = `line ${line}`;
  const unread = (name: string, reason: string) => ({ where: `${quoted(name)} (${place})`, reason });
  if (!closed) return unread('', 'The file ends, or the next entry begins, before this one is complete.');
  let properties: ReadonlyMap<string, Property>;
  try {
    const jcal: unknown = ICAL.parse(text);
    properties = propertiesOf(jcal);
  } catch {
    return unread('', 'A line of this entry is not as calendar files have it.');
  }
  const name = textOf(properties.get('summary'));
  const reason = whyNot(properties);
  const start = timeOf(properties.get('dtstart'));
  if (reason !== undefined || !start) return unread(name, reason ?? 'It has no date.');
  try {
    const duration = textOf(properties.get('duration')) || undefined;
    const days = daysOfEvent({ start, end: timeOf(properties.get('dtend')), duration });
    if (days.to < days.from) return unread(name, 'It ends before it begins.');
    // As for dates in other files. Going through the days of a thousand years would keep everybody waiting.
    if (days.from < '1990' || days.to >= '2100')
      return unread(name, 'Its dates are too long ago or too far ahead.');
    return { name, place, ...days };
  } catch {
    return unread(name, 'One of its dates does not exist.');
  }
}

/** The events of an iCalendar file (RFC 5545). */
export function readIcsEvents(text: string): EventsRead {
  const events: DatedEvent[] = [];
  const notUsed: EntryNotUsed[] = [];
  for (const one of eventTexts(text).map(readEvent)) {
    if ('reason' in one) notUsed.push(one);
    else events.push(one);
  }
  return { events, notUsed };
}
