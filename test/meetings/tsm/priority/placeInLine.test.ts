import { expect, test } from 'vitest';
import { placeInLine } from '../../../../src/meetings/tsm/priority/placeInLine.ts';
import { meeting } from '../cycle/cycleFixture.ts';

const today = '2026-11-26';
const offeredOn = (...days: string[]) => ({
  ...{ ...meeting, state: 'offered' as const },
  offered: days.map((day) => ({ startsAt: `${day}T10:00`, endsAt: `${day}T11:00` })),
});

test.each([
  ['booked', meeting, 'arranged'],
  ['of which a time is still to come', offeredOn('2026-11-25', '2026-11-26'), 'arranged'],
  ['of which every day is over', offeredOn('2026-11-24', '2026-11-25'), 'overdue'],
  ['of which no time is left', offeredOn(), 'overdue'],
])('a school with a meeting %s', (_, next, place) => {
  expect(placeInLine({ dueState: 'overdue' }, { override: undefined, next, today })).toBe(place);
});
