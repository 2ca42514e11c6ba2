import type { CyclePorts } from '../../../../src/meetings/tsm/meeting/cyclePorts.ts';
import type { TsmMeeting } from '../../../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { asw, type CaseFixture, caseFixture, officer, school } from '../../../casework/cases/caseFixture.ts';
import { type MemoryRecords, memoryRecords } from '../../../casework/memoryRecords.ts';
import { northId, personOf } from '../../../casework/support.ts';

export { asw, northId, officer, personOf, school };

/** Booked for 26 November 2026, the day on which the fixture stands. */
export const meeting: TsmMeeting = {
  ...{ id: 'meeting-1', schoolId: northId, year: 2026, term: 'autumn', basis: 'termly', mode: 'teams' },
  minutes: 60,
  organiser: { id: asw.id, name: asw.name, email: asw.email },
  attendees: [
    { personId: school.id, name: school.name, role: 'attendance-champion', required: true },
    { personId: asw.id, name: asw.name, role: 'support-worker', required: true },
  ],
  offered: [],
  startsAt: '2026-11-26T10:00',
  endsAt: '2026-11-26T11:00',
  state: 'booked',
  steps: [{ at: '2026-11-02T09:00:00Z', by: school.name, byId: school.id, state: 'booked' }],
  sequence: 0,
  pupilIds: [],
  actions: [],
  agreed: {},
  addenda: [],
  changed: { by: school.name, at: '2026-11-02T09:00:00Z' },
};

export type Cycle = CaseFixture & CyclePorts & { meetings: MemoryRecords<TsmMeeting> };

/** North and South with a register each, and these meetings. */
export async function cycle(...meetings: TsmMeeting[]): Promise<Cycle> {
  const cases = await caseFixture();
  const records = memoryRecords<TsmMeeting>('meeting', cases);
  for (const one of meetings.length > 0 ? meetings : [meeting]) await records.store.add(one);
  return {
    ...cases,
    meetings: records,
    tsmMeetings: records.store,
    comparisons: { all: async () => [] },
    smallestGroup: 2,
  };
}

export const standing = (ports: Cycle, id = 'meeting-1'): TsmMeeting => {
  const row = ports.meetings.rows.get(id);
  if (!row) throw new Error(`no meeting ${id}`);
  return row.record;
};

/** What came of an operation: 'done', or the code of its refusal. */
export const outcomeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
