import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { icsName, icsOf } from '../../src/meetings/ics.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { dropIn } from './memoryMeetings.ts';

const writtenAt = '2026-11-22T12:00:00.123Z';
const organiser = { name: 'Attendance "team"', email: 'attendance@example.org' };

function read(occurrence: Occurrence) {
  const text = icsOf(occurrence, { writtenAt, organiser });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  const value = (name: string) => events[0]?.getFirstPropertyValue(name);
  return { text, calendar, events, value };
}

const instantAt = (value: unknown) => (value as { toJSDate(): Date }).toJSDate().toISOString();

describe('read back', () => {
  test.each([
    ['in winter', '2026-11-26', '2026-11-26T15:30:00.000Z', '2026-11-26T16:30:00.000Z'],
    ['in summer', '2027-06-10', '2027-06-10T14:30:00.000Z', '2027-06-10T15:30:00.000Z'],
    [
      'on the day the clocks go forward',
      '2027-03-28',
      '2027-03-28T14:30:00.000Z',
      '2027-03-28T15:30:00.000Z',
    ],
    ['on the day the clocks go back', '2026-10-25', '2026-10-25T15:30:00.000Z', '2026-10-25T16:30:00.000Z'],
  ])('it is one event at its instants %s', (...[, day, start, end]) => {
    const { events, value } = read(dropIn(day));
    expect(events).toHaveLength(1);
    expect([instantAt(value('dtstart')), instantAt(value('dtend'))]).toEqual([start, end]);
    expect(instantAt(value('dtstamp'))).toBe('2026-11-22T12:00:00.000Z');
  });

  test('it says which, how often it was changed, and where', () => {
    const joinUrl =
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%7d';
    const { calendar, value } = read(
      dropIn('2026-11-26', { sequence: 3, joinUrl, title: 'Drop-in, codes; data' }),
    );
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(value('uid')).toBe('drop-in-2026-11-26@meetings.graduated-response');
    expect(value('sequence')).toBe(3);
    expect(value('summary')).toBe('Drop-in, codes; data');
    expect(value('status')).toBe('CONFIRMED');
    expect([value('url'), value('description')]).toEqual([joinUrl, `Join on Microsoft Teams: ${joinUrl}`]);
    expect(value('organizer')).toBe('mailto:attendance@example.org');
  });

  test('a cancelled one takes itself off again, says why, and has no link', () => {
    const change = {
      cancelled: true,
      cancelledBecause: 'Snow',
      sequence: 4,
      joinUrl: 'https://teams.example/x',
    };
    const { calendar, text, value } = read(dropIn('2026-11-26', change));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([value('status'), value('sequence'), value('description')]).toEqual([
      'CANCELLED',
      4,
      'Cancelled. Snow',
    ]);
    expect(text).not.toContain('teams.example');
  });

  test('it names nobody who takes part', () => {
    const place = {
      placeId: 'p',
      personId: 'x',
      personName: 'Elma Champion',
      email: 'elma@example.org',
      topic: 'codes',
      question: 'Why?',
      takenAt: writtenAt,
      colleague: { name: 'Cole', email: 'cole@example.org' },
    } as const;
    const { text } = read(dropIn('2026-11-26', { places: [place], waiting: [place] }));
    expect(text).not.toMatch(/Elma|elma|Why|Cole|ATTENDEE/);
  });
});

test('lines end as the standard has it and are short', () => {
  const { text } = read(dropIn('2026-11-26', { title: 'Ünterstützung für Schulen – '.repeat(10) }));
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
  // 75 by the standard ("should not"); ical.js does not count the blank that begins a folded line.
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(76);
});

test('no title can add a line of its own', () => {
  const titles = fc.property(fc.string({ unit: 'binary' }), (words) => {
    const { events, value, calendar } = read(
      dropIn('2026-11-26', { title: `A${words}\r\nEND:VEVENT\nATTENDEE:x` }),
    );
    expect(events).toHaveLength(1);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(events[0]?.getAllProperties('attendee')).toEqual([]);
    expect(String(value('summary')).startsWith('A')).toBe(true);
  });
  fc.assert(titles);
});

test('the file is named after its day', () => {
  expect(icsName(dropIn('2026-11-26'))).toBe('drop-in-2026-11-26.ics');
});
