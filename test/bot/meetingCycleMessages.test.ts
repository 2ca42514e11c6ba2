import { afterEach, describe, expect, test } from 'vitest';
import { messageCards } from '../../bot/messages/messageCards.ts';
import type { Person } from '../../src/access/person.ts';
import type { Message, MessageKind } from '../../src/meetings/messages/message.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { ashok, type Bot, elma, openBot, walter, wordsOf } from './botHarness.ts';
import { faultsOfCard } from './faultsOfCard.ts';

const at = '2026-11-20T09:00:00Z';
const stampOf = ({ id: byId, name: by }: Person) => ({ at, by, byId });
const booked: TsmMeeting = {
  ...{ id: 'tsm-1', schoolId: 'elm', year: 2026, term: 'autumn', basis: 'termly', mode: 'teams' },
  minutes: 60,
  organiser: { id: walter.id, name: walter.name, email: walter.email },
  attendees: [
    { personId: elma.id, name: elma.name, email: elma.email, role: 'attendance-champion', required: true },
  ],
  ...{ leadId: elma.id, offered: [], startsAt: '2026-12-08T10:00', endsAt: '2026-12-08T11:00' },
  ...{ state: 'booked', steps: [{ state: 'booked', ...stampOf(elma) }], sequence: 0, pupilIds: [] },
  ...{ actions: [], agreed: {}, addenda: [], changed: { by: elma.name, at } },
};
const held: TsmMeeting = { ...booked, state: 'held', agreed: { council: stampOf(walter) } };

let bot: Bot;
afterEach(() => bot?.close());

type To = { person?: Person; notAfter?: string };
async function written(kind: MessageKind, meeting: TsmMeeting, to: To = {}) {
  const { person = elma, notAfter = '9999-12-31T00:00:00Z' } = to;
  bot = await openBot();
  await bot.meetings.tsmMeetings.add(meeting);
  const message: Message = {
    ...{ id: 'm-1', personId: person.id, kind, about: meeting.id, dueAt: at, notAfter },
    ...{ state: 'claimed', tries: 1 },
  };
  return messageCards[kind](message, { person, services: bot.services });
}

describe('a school is asked for its data', () => {
  test.each([
    ['tsm-request', 'Your data for the Targeting Support Meeting: Elm Primary School'],
    [
      'tsm-request-reminder',
      'Your data for the Targeting Support Meeting is still to come: Elm Primary School',
    ],
  ] as const)('%s', async (kind, title) => {
    const reply = await written(kind, booked);
    expect(reply?.summary).toBe(title);
    const words = wordsOf(reply?.card);
    for (const part of [title, 'Tuesday 8 December 2026', 'about a minute']) expect(words).toContain(part);
    for (const part of ['Check and send', 'tsm-1']) expect(JSON.stringify(reply?.card)).toContain(part);
    expect(faultsOfCard(reply?.card ?? {})).toEqual([]);
  });

  const answer = {
    ...{ register: 'last-upload' as const, listsConfirmed: true, pupilIds: [] },
    ...stampOf(elma),
  };
  test.each<[string, TsmMeeting, To]>([
    ['once it has answered', { ...booked, data: { dueOn: '2026-11-24', answer } }, {}],
    ['of a meeting that is cancelled', { ...booked, state: 'cancelled' }, {}],
    ['of a meeting that was held', held, {}],
    ['after the time it was for', booked, { notAfter: '2000-01-01T00:00:00Z' }],
    ['where the person is of another school', booked, { person: ashok }],
    ['where the person is the support worker', booked, { person: walter }],
  ])('not %s', async (_, meeting, to) => {
    expect(await written('tsm-request-reminder', meeting, to)).toBeUndefined();
  });
});

describe('the other side is asked to agree the minutes', () => {
  test.each<[TsmMeeting, Person, string]>([
    [held, elma, walter.name],
    [{ ...held, agreed: { school: stampOf(elma) } }, walter, elma.name],
  ])('after the one side has', async (meeting, person, first) => {
    const reply = await written('tsm-minutes', meeting, { person });
    expect(reply?.summary).toBe('Minutes to read and agree: Elm Primary School');
    expect(wordsOf(reply?.card)).toContain(`${first} has agreed the minutes`);
    expect(faultsOfCard(reply?.card ?? {})).toEqual([]);
  });

  const both = { school: stampOf(elma), council: stampOf(walter) };
  test.each<[string, TsmMeeting, Person]>([
    ['once the agreement was taken back', { ...held, agreed: {} }, elma],
    ['once both have agreed', { ...held, state: 'agreed', agreed: both }, elma],
    ['to the side that has agreed', held, walter],
    ['to another school', held, ashok],
  ])('not %s', async (_, meeting, person) => {
    expect(await written('tsm-minutes', meeting, { person })).toBeUndefined();
  });
});
