import { expect, test } from 'vitest';
import { type Offer, offerTimes } from '../../../../src/meetings/tsm/arrange/offerTimes.ts';
import { memoryMeetingRecords } from '../../memoryMeetingRecords.ts';
import { memoryTsmCalendars } from '../../memoryTsmCalendars.ts';
import { ashChampion, elmChampion, elmOfficer, officer, reader, worker } from '../../people.ts';
import { outcomeOf } from '../cycle/cycleFixture.ts';

const elm = {
  ...{ id: 'elm', name: 'Elm', urn: '1', laEstab: '1', phase: 'Primary' },
  ...{ aswIds: ['worker'], staffIds: ['elm-champion', 'elm-officer'] },
};
const known = [officer, worker, elmChampion, elmOfficer, ashChampion];

function council() {
  const { lists, stores } = memoryMeetingRecords();
  const ports = {
    ...stores,
    ...memoryTsmCalendars(),
    schools: { all: async () => [elm], byId: async () => elm } as never,
    calendarOf: async () => undefined,
    people: {
      personById: async (id: string) =>
        known.find((one) => one.id === id) ?? { ...reader, id, name: '', email: '' },
    },
    now: () => '2026-11-10T09:00:00.000Z',
  };
  const offering = (change: Partial<Offer>) =>
    offerTimes(
      worker,
      {
        ...{ id: 'm1', schoolId: 'elm', mode: 'teams', minutes: 60, leadId: elmChampion.id },
        ...{ leadRole: 'attendance-champion', attendees: [], mustBeFree: [], times: ['2026-12-01T10:00'] },
        ...change,
      },
      ports,
    );
  return { offering, stood: () => lists.tsmMeetings.rows.get('m1')?.record };
}

const invite = (personId: string) => ({ personId, name: '-', role: 'other' as const, required: false });

test.each([
  [elmOfficer.id, 'done'],
  [officer.id, 'done'],
  [ashChampion.id, 'bad_request'],
  ['nobody', 'bad_request'],
])('%s is invited: %s', async (personId, expected) => {
  const { offering, stood } = council();
  expect(await outcomeOf(offering({ attendees: [invite(personId)] }))).toBe(expected);
  const names = stood()?.attendees.map(({ name }) => name) ?? [];
  expect(names).toHaveLength(expected === 'done' ? 3 : 0);
});

test('of somebody of another school no more is told than of nobody', async () => {
  const { offering } = council();
  const refusal = (personId: string) =>
    offering({ attendees: [invite(personId)] }).catch((error: Error) => error.message);
  expect(await refusal(ashChampion.id)).toBe(await refusal('nobody'));
});

test('somebody from elsewhere is written down by name and address', async () => {
  const { offering, stood } = council();
  const guest = {
    name: 'Early Help',
    email: 'help@example.org',
    role: 'early-help' as const,
    required: false,
  };
  await offering({ attendees: [guest] });
  expect(stood()?.attendees.at(-1)).toEqual(guest);
});

test('nobody of the school has to be free by their calendar', async () => {
  const { offering, stood } = council();
  const attendees = [invite(elmOfficer.id), invite(officer.id)];
  await offering({ attendees, mustBeFree: [elmOfficer.id, officer.id, elmChampion.id, worker.id] });
  expect(stood()?.mustBeFree).toEqual([officer.id]);
});
