import { expect, test } from 'vitest';
import { busyFor } from '../../../../src/meetings/tsm/arrange/busySpans.ts';
import { meeting } from '../cycle/cycleFixture.ts';

const span = { startsAt: '2026-11-26T10:00', endsAt: '2026-11-26T11:00' };
const sought = { ...meeting, travel: 0 };
const busyTimes = (state: 'offered' | 'booked') => {
  const meetings = [{ ...meeting, state, offered: [span] }];
  return busyFor(meeting.organiser.id, { sought, calendar: [span], meetings }).length;
};

test.each([
  ['booked', 0],
  ['offered', 1],
] as const)(
  'what stands in the calendar at the time of this very meeting, which is %s: %i',
  (state, busy) => {
    expect(busyTimes(state)).toBe(busy);
  },
);
