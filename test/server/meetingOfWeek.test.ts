import { expect, test } from 'vitest';
import { meetingOfWeek } from '../../src/server/views/weekViews.ts';
import { calendar } from '../casework/cases/schoolYear.ts';
import { meeting } from '../meetings/tsm/cycle/cycleFixture.ts';

test('the day on which a school is asked is counted for a meeting that is booked, and for no other', () => {
  const startsAt = '2026-12-08T10:00';
  const booked = meetingOfWeek({ ...meeting, state: 'booked', startsAt }, calendar);
  expect(booked).toMatchObject({ startsAt, askedOn: '2026-11-24' });
  for (const state of ['held', 'agreed', 'cancelled', 'no-show'] as const) {
    const other = meetingOfWeek({ ...meeting, state, startsAt }, calendar);
    expect(other.startsAt).toBe(startsAt);
    expect(other).not.toHaveProperty('askedOn');
  }
});
