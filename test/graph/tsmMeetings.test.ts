import { expect, test } from 'vitest';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import { localPeople } from '../../src/local/people.ts';
import { callOff } from '../../src/meetings/tsm/arrange/callOff.ts';
import { moveMeeting } from '../../src/meetings/tsm/arrange/moveMeeting.ts';
import { offerTimes } from '../../src/meetings/tsm/arrange/offerTimes.ts';
import { pickTime } from '../../src/meetings/tsm/arrange/pickTime.ts';
import { searchTimes } from '../../src/meetings/tsm/arrange/searchTimes.ts';
import { sweepMeetings } from '../../src/meetings/tsm/arrange/sweepMeetings.ts';
import { localSite, mailbox, testNow } from './localSite.ts';
import { quiet } from './quiet.ts';

const personNamed = (name: string) => {
  const found = localPeople.find((one) => one.name === name);
  if (!found) throw new Error(name);
  const { id, email, role, schools } = found;
  return { id, name, email, role, schoolIds: schools };
};
const priya = personNamed('Priya Nair');
const adaeze = personNamed('Adaeze Okonkwo');
const [schoolId = ''] = adaeze.schoolIds;
const school = {
  ...{ id: schoolId, name: 'Harrowmere High', urn: '1', laEstab: '1', phase: 'Secondary' },
  ...{ aswIds: [priya.id], staffIds: [adaeze.id] },
};

async function events(graph: Graph) {
  const path = `/users/${mailbox}/events?$top=50`;
  const { body } = await graph.job.send({ operation: 'test.events', method: 'GET', path });
  return (
    body as { value: { start: { dateTime: string }; body: { content: string }; attendees: unknown[] }[] }
  ).value;
}

async function open() {
  const site = await localSite();
  // With the patience of the product: the machine that tests run on may be busy.
  const graph = createGraph({
    baseUrl: `${site.origin}/local/graph`,
    token: site.tenant.graphToken,
    log: quiet,
  });
  const stores = await site.stores(graph);
  const people = {
    personById: async (id: string) =>
      [priya, adaeze].find((one) => one.id === id) ?? { ...priya, id, email: '' },
  };
  const ports = {
    ...stores,
    schools: { all: async () => [school], byId: async () => school } as never,
    calendarOf: async () => ({
      terms: [{ name: 'All', from: '2026-09-01', to: '2027-07-20' }],
      inset: [],
      closures: [],
    }),
    people,
    now: () => testNow,
  };
  return { graph, ports };
}

const offer = {
  ...{ id: 'm1', schoolId, minutes: 60, leadId: adaeze.id, attendees: [], mustBeFree: [] },
  ...({
    mode: 'teams',
    leadRole: 'attendance-champion',
    times: ['2026-12-08T10:00', '2026-12-09T10:00'],
  } as const),
};

test('an event with a Teams link comes with the pick, moves with its link, and goes; busy times are not free', async () => {
  const { graph, ports } = await open();
  await graph.job.send({
    ...{ operation: 'test.busy', method: 'POST', path: `/users/${priya.email}/events` },
    body: {
      subject: 'Panel',
      start: { dateTime: '2026-12-09T09:00:00', timeZone: 'Europe/London' },
      end: { dateTime: '2026-12-09T12:00:00', timeZone: 'Europe/London' },
    },
  } as const);
  const wanted = { schoolId, mode: 'teams', minutes: 60, travel: 0, people: [], soon: true } as const;
  const { days, unread } = await searchTimes(priya, wanted, ports);
  expect(unread).toEqual([]);
  const times =
    days.find(({ date }) => date === '2026-12-09')?.times.map(({ startsAt }) => startsAt.slice(11)) ?? [];
  expect(times[0]).toBe('12:00');

  await offerTimes(priya, offer, ports);
  await expect(
    pickTime(adaeze, { meetingId: 'm1', startsAt: '2026-12-09T10:00' }, ports),
  ).rejects.toMatchObject({ code: 'place_gone' });
  const { meeting, calendarPending } = await pickTime(
    adaeze,
    { meetingId: 'm1', startsAt: '2026-12-08T10:00' },
    ports,
  );
  expect(calendarPending).toBe(false);
  expect(meeting.joinUrl).toMatch(/^https:/);
  const [made] = await events(graph);
  expect(made?.attendees).toHaveLength(2);

  const version = meeting.changed.at;
  const moved = await moveMeeting(
    priya,
    { meetingId: 'm1', version, startsAt: '2026-12-10T14:00', reason: 'Agreed', anyway: false },
    ports,
  );
  expect(moved.meeting).toMatchObject({ eventId: meeting.eventId, joinUrl: meeting.joinUrl, sequence: 1 });
  // A sweep that read the meeting before it was moved puts nothing back.
  await ports.tsmCalendar.align([meeting], async () => moved.meeting);
  const [later] = await events(graph);
  expect(later?.start.dateTime).toContain('2026-12-10T14:00');
  expect(later?.body.content).toContain(meeting.joinUrl?.slice(0, 40));

  const before = graph.calls().get('meeting-event.update');
  await sweepMeetings(ports);
  expect(graph.calls().get('meeting-event.update')).toBe(before);

  await callOff(
    priya,
    { meetingId: 'm1', version: moved.meeting.changed.at, as: 'cancelled', reason: 'Ill' },
    ports,
  );
  expect(await events(graph)).toEqual([]);
}, 60_000);
