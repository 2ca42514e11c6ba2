import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/calendar/plainDate.ts';
import { isSchoolDay } from '../../../../src/calendar/schoolCalendar.ts';
import { schoolDaysBetween } from '../../../../src/calendar/schoolDays.ts';
import { readDataForm } from '../../../../src/meetings/tsm/data/readDataForm.ts';
import { requestDueOn } from '../../../../src/meetings/tsm/data/requestDays.ts';
import { wantedForRequest } from '../../../../src/meetings/tsm/data/wantedForRequest.ts';
import { calendar } from '../../../casework/cases/schoolYear.ts';
import { asw, cycle, meeting, school } from './cycleFixture.ts';

const known = { calendar, staffIds: [school.id] };
const kindsAndTimes = (change: Partial<typeof meeting> = {}) =>
  wantedForRequest({ ...meeting, ...change }, known).map(({ kind, dueAt }) => [kind, dueAt]);
const bookedAt = (at: string) => ({
  steps: [{ at, by: school.name, byId: school.id, state: 'booked' as const }],
});

describe('a school is asked ten school days before', () => {
  test('by its own calendar', () => {
    expect(requestDueOn('2026-11-26', calendar)).toBe('2026-11-12');
  });

  test('by weekdays where nobody set its dates', () => {
    expect(requestDueOn('2026-11-26', undefined)).toBe('2026-11-12');
  });

  test('there are ten school days after it up to the meeting, always', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 180 }), (days) => {
        const day = addDays('2026-09-01', days);
        const due = requestDueOn(day, calendar);
        const before = schoolDaysBetween(due, addDays(day, -1), calendar);
        // Fewer only where the calendar does not reach so far.
        expect(isSchoolDay(due, calendar) ? before : 9).toBe(9);
      }),
    );
  });
});

describe('what the school is sent', () => {
  test('the request, and two reminders', () => {
    expect(kindsAndTimes()).toEqual([
      ['tsm-request', '2026-11-12T08:00:00Z'],
      ['tsm-request-reminder', '2026-11-19T08:00:00Z'],
      ['tsm-request-reminder', '2026-11-24T08:00:00Z'],
    ]);
  });

  test('at once where it was booked later, without reminders that are over', () => {
    expect(kindsAndTimes(bookedAt('2026-11-20T15:00:00Z'))).toEqual([
      ['tsm-request', '2026-11-20T15:00:00Z'],
      ['tsm-request-reminder', '2026-11-24T08:00:00Z'],
    ]);
    expect(kindsAndTimes(bookedAt('2026-11-25T15:00:00Z'))).toEqual([
      ['tsm-request', '2026-11-25T15:00:00Z'],
    ]);
  });

  test.each([
    ['2026-11-02T09:00:00Z', '2026-11-12'],
    ['2026-11-20T15:00:00Z', '2026-11-20'],
  ])('of a meeting that was booked at %s it says: asked on %s', async (at, on) => {
    const ports = await cycle({ ...meeting, ...bookedAt(at) });
    expect((await readDataForm(asw, meeting.id, ports)).askedOn).toBe(on);
  });

  test('nothing once it has answered, nor of a meeting that is not booked', () => {
    const stamp = { at: '2026-11-13T09:00:00Z', by: school.name, byId: school.id };
    const answer = { register: 'last-upload', listsConfirmed: true, pupilIds: [], ...stamp } as const;
    expect(kindsAndTimes({ data: { dueOn: '2026-11-12', answer: { ...answer, pupilIds: [] } } })).toEqual([]);
    for (const state of ['offered', 'held', 'agreed', 'cancelled', 'no-show'] as const)
      expect(kindsAndTimes({ state })).toEqual([]);
  });

  test('to whoever of the school comes, or to all of its people', () => {
    const to = (staffIds: string[]) => [
      ...new Set(wantedForRequest(meeting, { calendar, staffIds }).map(({ personId }) => personId)),
    ];
    expect(to([school.id, 'other'])).toEqual([school.id]);
    expect(to(['one', 'other'])).toEqual(['one', 'other']);
    expect(to([])).not.toContain(asw.id);
  });

  test('a meeting that is moved has other reminders, and one request', () => {
    const ids = (startsAt: string) =>
      wantedForRequest({ ...meeting, startsAt }, known).map(({ kind, as }) => `${kind} ${as}`);
    const [first, second] = [ids('2026-11-26T10:00'), ids('2026-11-27T10:00')];
    expect(first.filter((one) => second.includes(one))).toEqual(['tsm-request asked']);
  });
});
