import type { Person } from '../../../src/access/person.ts';
import type { School } from '../../../src/casework/school.ts';
import type { TakenPlace } from '../../../src/meetings/occurrence.ts';
import type { TsmMeeting } from '../../../src/meetings/tsm/meeting/tsmMeeting.ts';
import type { PatientPorts } from '../../../src/server/patientPorts.ts';
import { questionServices } from '../../../src/server/questionServices.ts';
import { ashok, type Bot, elma, olive, openBot, rita, trudy, walter } from '../../bot/botHarness.ts';
import { dropIn } from '../../meetings/memoryMeetings.ts';

export const free = 'drop-in-2026-12-03';
export const held = 'drop-in-2026-12-10';

/** Those who may not be told of Ash, and those who may. */
export const talkers: readonly { who: string; person: Person; knowsAsh: boolean }[] = [
  { who: 'an officer', person: olive, knowsAsh: true },
  { who: 'a support worker of Elm and Oak', person: walter, knowsAsh: false },
  { who: 'staff of Elm', person: elma, knowsAsh: false },
  { who: 'staff of all three', person: trudy, knowsAsh: true },
  { who: 'a reader', person: rita, knowsAsh: false },
  { who: 'somebody whom nobody knows', person: { ...rita, id: rita.id.replace(/7$/, '8') }, knowsAsh: false },
  { who: 'somebody whom Teams does not name', person: { ...rita, id: '' }, knowsAsh: false },
];

const wanda: Person = {
  ...walter,
  id: walter.id.replace(/2$/, '9'),
  name: 'Wanda Wintergreen',
  schoolIds: ['ash'],
};
/** Where the meeting with Ash is to be. */
const ashRoom = 'Bell tower of Ash';
const ashQuestion = 'May we code a zeppelin visit?';

/** What is Ash’s alone. */
export const secretsOfAsh: readonly string[] = [
  ...['Ash High School', ashok.name, ashok.email, ashok.id, wanda.name, wanda.id, ashQuestion],
  ashRoom,
  `${held}.hidden-place`,
];

/** What is somebody’s own, and nobody’s in a group. */
export const personal: readonly string[] = [
  ...secretsOfAsh,
  elma.name,
  'Elm Primary School',
  `${held}.own-place`,
];

const placeOf = (person: Person, schoolId: string, placeId: string): TakenPlace => ({
  ...{ placeId, personId: person.id, personName: person.name, email: person.email, schoolId },
  ...{ topic: 'codes', question: schoolId === 'ash' ? ashQuestion : 'How?', takenAt: '2026-11-20T09:00:00Z' },
});

export const offeredAt = '2026-12-08T10:00';

const meetingWith = (schoolId: string, { lead, support }: { lead: Person; support: Person }): TsmMeeting => ({
  ...{ id: `tsm-${schoolId}`, schoolId, year: 2026, term: 'autumn', basis: 'termly', minutes: 60 },
  ...{ mode: 'in-person', room: schoolId === 'ash' ? ashRoom : 'Hall' },
  organiser: { id: support.id, name: support.name, email: support.email },
  ...{ attendees: [], leadId: lead.id, offered: [{ startsAt: offeredAt, endsAt: '2026-12-08T11:00' }] },
  steps: [{ state: 'offered', at: '2026-11-20T09:00:00Z', by: support.name, byId: support.id }],
  ...{ state: 'offered', sequence: 0, pupilIds: [], actions: [], agreed: {}, addenda: [] },
  changed: { by: support.name, at: '2026-11-20T09:00:00Z' },
});

const aswIds: Readonly<Record<string, string>> = { elm: walter.id, oak: walter.id, ash: wanda.id };

/** The bot over its real adapter, with a place of Elm’s and one of Ash’s on the same date, a meeting of each, and the real live facts. */
export async function openBotWorld(): Promise<Bot> {
  const places = [placeOf(elma, 'elm', `${held}.own-place`), placeOf(ashok, 'ash', `${held}.hidden-place`)];
  const bot = await openBot([dropIn('2026-12-03'), dropIn('2026-12-10', { places })]);
  const { people, schools, meetings, questions } = bot.services;
  await meetings.tsmMeetings.add(meetingWith('elm', { lead: elma, support: walter }));
  await meetings.tsmMeetings.add(meetingWith('ash', { lead: ashok, support: wanda }));
  const known = {
    personById: async (id: string, name?: string) =>
      id === wanda.id ? wanda : await people.personById(id, name),
    schoolIdsOf: people.schoolIdsOf,
  };
  const ports = {
    people: known,
    schools: {
      byId: async (id: string): Promise<School | undefined> => {
        const school = await schools.byId(id);
        return school && { ...school, aswIds: [aswIds[id] ?? ''] };
      },
    },
  } as unknown as PatientPorts;
  const { live } = questionServices(ports, questions, { meetings, newId: meetings.newId });
  questions.live = live;
  return bot;
}

/** Who holds a place, by date: 'drop-in-2026-12-10: elm, ash'. */
export const placesIn = ({ meetings }: Bot): readonly string[] =>
  [...meetings.list.rows.values()].map(
    ({ occurrence }) =>
      `${occurrence.id}: ${occurrence.places.map(({ schoolId = 'none' }) => schoolId).join(', ')}`,
  );

export const atFirst: readonly string[] = [`${free}: `, `${held}: elm, ash`];
