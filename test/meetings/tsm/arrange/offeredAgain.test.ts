import { expect, test } from 'vitest';
import { callOff } from '../../../../src/meetings/tsm/arrange/callOff.ts';
import { type Offer, offerTimes } from '../../../../src/meetings/tsm/arrange/offerTimes.ts';
import { memoryMeetingRecords } from '../../memoryMeetingRecords.ts';
import { memoryTsmCalendars } from '../../memoryTsmCalendars.ts';
import { elmChampion, elmOfficer, reader, worker } from '../../people.ts';
import { outcomeOf } from '../cycle/cycleFixture.ts';

const elm = {
  ...{ id: 'elm', name: 'Elm', urn: '1', laEstab: '1', phase: 'Primary' },
  ...{ aswIds: ['worker'], staffIds: [elmChampion.id, elmOfficer.id] },
};
const first: Offer = {
  ...{ id: 'm1', schoolId: 'elm', mode: 'teams', minutes: 60, leadId: elmChampion.id },
  ...{ leadRole: 'attendance-champion', attendees: [], mustBeFree: [], times: ['2026-12-01T10:00'] },
};

/** A council whose clock goes on by a minute with every look. */
function council() {
  const { lists, stores } = memoryMeetingRecords();
  let minute = 0;
  const known = [worker, elmChampion, elmOfficer];
  const ports = {
    ...stores,
    ...memoryTsmCalendars(),
    schools: { all: async () => [elm], byId: async () => elm } as never,
    calendarOf: async () => undefined,
    people: {
      personById: async (id: string) => known.find((one) => one.id === id) ?? { ...reader, id, email: '' },
    },
    now: () => {
      minute += 1;
      return new Date(Date.parse('2026-11-10T09:00:00Z') + minute * 60_000).toISOString();
    },
  };
  const offer = (change: Partial<Offer> = {}) => offerTimes(worker, { ...first, ...change }, ports);
  const cancel = (meetingId: string, version: string) =>
    callOff(worker, { meetingId, version, as: 'cancelled', reason: 'Ill' }, ports);
  const stood = (id = 'm1') => lists.tsmMeetings.rows.get(id)?.record;
  const offering = () => lists.schoolBases.rows.get('elm')?.record.offering?.id;
  return { offer, cancel, stood, offering };
}

test('the same times with somebody else who picks one: that is another offer', async () => {
  const { offer, stood } = council();
  const { meeting } = await offer();
  await offer({ leadId: elmOfficer.id, version: meeting.changed.at });
  expect(stood()).toMatchObject({ leadId: elmOfficer.id, steps: [{}, {}] });
});

test('the same times once more, after the school has said that none suits it', async () => {
  const { offer, stood } = council();
  const { meeting } = await offer();
  await offer({ version: meeting.changed.at, reason: 'There are no others' });
  expect(stood()?.steps).toHaveLength(2);
});

test.each([{}, { version: 'of the one before' }])('the same sent twice is one offer: %o', async (seen) => {
  const { offer, stood } = council();
  await offer();
  await offer(seen);
  expect(stood()?.steps).toHaveLength(1);
});

test('a meeting that was cancelled is not offered again beside another', async () => {
  const { offer, cancel, stood, offering } = council();
  const { meeting } = await offer();
  const { meeting: off } = await cancel('m1', meeting.changed.at);
  await offer({ id: 'm2' });
  const again = { times: ['2026-12-08T10:00'], version: off.changed.at };
  expect(await outcomeOf(offer(again))).toBe('bad_request');
  expect(stood()?.state).toBe('cancelled');
  expect(offering()).toBe('m2');
});

test('one that was cancelled is offered again, and then no other', async () => {
  const { offer, cancel, stood, offering } = council();
  const { meeting } = await offer();
  const { meeting: off } = await cancel('m1', meeting.changed.at);
  await offer({ times: ['2026-12-08T10:00'], version: off.changed.at });
  expect(stood()?.state).toBe('offered');
  expect(offering()).toBe('m1');
  expect(await outcomeOf(offer({ id: 'm2' }))).toBe('bad_request');
});
