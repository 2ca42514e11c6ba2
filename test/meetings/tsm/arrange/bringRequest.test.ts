import { expect, test } from 'vitest';
import { sweepMeetings } from '../../../../src/meetings/tsm/arrange/sweepMeetings.ts';
import type { TsmMeeting } from '../../../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { memoryMeetingRecords } from '../../memoryMeetingRecords.ts';
import { memoryTsmCalendars } from '../../memoryTsmCalendars.ts';
import { elmChampion, worker } from '../../people.ts';
import { meeting } from '../cycle/cycleFixture.ts';

const cancelled: TsmMeeting = {
  ...{ ...meeting, schoolId: 'elm', requestId: 'r1', eventId: '', state: 'cancelled' },
  steps: [
    ...meeting.steps,
    { at: '2026-11-03T09:00:00Z', by: worker.name, byId: worker.id, state: 'cancelled', reason: 'Ill' },
  ],
};
const asked = { by: 'E', byId: elmChampion.id, state: 'asked', note: '' } as const;
const agreed = { by: 'E', byId: worker.id, state: 'agreed', note: '' } as const;

/** What the request of a school says after the sweep has run twice. */
async function afterSweeps(...meetings: TsmMeeting[]) {
  const { stores } = memoryMeetingRecords();
  for (const one of meetings) await stores.tsmMeetings.add(one);
  await stores.tsmRequests.add({
    ...{ id: 'r1', schoolId: 'elm', reason: 'Year 9' },
    steps: [
      { ...asked, at: '2026-11-01T09:00:00Z' },
      { ...agreed, at: '2026-11-02T09:00:00Z', on: '2026-11-26' },
      { ...asked, at: '2026-11-03T09:00:00Z', note: 'Ill' },
      { ...agreed, at: '2026-11-04T09:00:00Z', on: '2026-12-01' },
    ],
  });
  const ports = { ...stores, ...memoryTsmCalendars(), now: () => '2026-11-10T09:00:00Z' };
  await sweepMeetings(ports);
  await sweepMeetings(ports);
  return (await stores.tsmRequests.byId('r1', true))?.record.steps;
}

test('a meeting that was cancelled says nothing to what was agreed after it', async () => {
  const next: TsmMeeting = {
    ...{ ...meeting, id: 'meeting-2', schoolId: 'elm', requestId: 'r1' },
    ...{ startsAt: '2026-12-01T10:00', endsAt: '2026-12-01T11:00' },
    steps: [{ at: '2026-11-04T09:00:00Z', by: 'E', byId: elmChampion.id, state: 'booked' }],
  };
  expect(await afterSweeps(cancelled, next)).toHaveLength(4);
});

test('nor to a day that was agreed by hand since', async () => {
  expect(await afterSweeps(cancelled)).toHaveLength(4);
});
