import { describe, expect, test } from 'vitest';
import {
  attendeesOf,
  type CalendarEvent,
  eventChanges,
  newEvent,
  transactionIdOf,
} from '../../src/graph/calendarEvent.ts';
import { occurrence, place } from './examples.ts';

const booked = occurrence('o-1', {
  places: [
    place('a', { personName: 'Ann', email: 'Ann@x.example', question: 'About Bo Smith' }),
    place('b', { personName: 'Ann', email: 'ann@x.example', schoolId: 's-2' }),
    place('c', { personName: 'Cas', email: '' }),
  ],
});

const asShown: CalendarEvent = {
  id: 'e',
  subject: 'Attendance drop-in',
  start: { dateTime: '2026-11-26T15:30:00.0000000' },
  end: { dateTime: '2026-11-26T16:30:00.0000000' },
  attendees: [{ emailAddress: { address: 'ann@X.example' } }],
};

test('the transaction id is a GUID, the same for the same occurrence, another for another', () => {
  const id = transactionIdOf('o-1');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(transactionIdOf('o-1')).toBe(id);
  expect(new Set([id, transactionIdOf('o-2'), transactionIdOf('o-1', 'gone')]).size).toBe(3);
});

test('an address is invited once, and nobody without one', () => {
  expect(attendeesOf(booked)).toEqual([
    { type: 'required', emailAddress: { address: 'ann@x.example', name: 'Ann' } },
  ]);
});

test('a new event is a Teams meeting in London time that shows nobody and says nothing of anyone', () => {
  const event = newEvent(booked);
  expect(event).toMatchObject({
    start: { dateTime: '2026-11-26T15:30:00', timeZone: 'Europe/London' },
    end: { dateTime: '2026-11-26T16:30:00', timeZone: 'Europe/London' },
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    hideAttendees: true,
  });
  expect(JSON.stringify([event.subject, event.body])).not.toMatch(/Ann|Bo|Smith|Cas/);
});

describe('what has to change in an event', () => {
  test('nothing where it fits', () => expect(eventChanges(asShown, booked)).toBeUndefined());
  test('the people', () => {
    expect(eventChanges({ ...asShown, attendees: [] }, booked)).toEqual({ attendees: attendeesOf(booked) });
  });
  test('the time', () => {
    const moved = { ...booked, endsAt: '2026-11-26T17:00' };
    expect(Object.keys(eventChanges(asShown, moved) ?? {}).sort()).toEqual(['end', 'start']);
  });
  test('the subject', () => {
    expect(eventChanges({ ...asShown, subject: 'Renamed in Outlook' }, booked)).toEqual({
      subject: booked.title,
    });
  });
  test('never the body', () => {
    const all = eventChanges({ id: 'e' }, { ...booked, title: 'Other' });
    expect(Object.keys(all ?? {}).sort()).toEqual(['attendees', 'end', 'start', 'subject']);
  });
});
