import { afterEach, expect, test } from 'vitest';
import { messageCards } from '../../bot/messages/messageCards.ts';
import type { Message } from '../../src/meetings/messages/message.ts';
import { messageId } from '../../src/meetings/messages/messageId.ts';
import { wantedMeetingMessages } from '../../src/meetings/tsm/arrange/wantedMeetingMessages.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { ashok, type Bot, elma, openBot, walter, wordsOf } from './botHarness.ts';
import { faultsOfCard } from './faultsOfCard.ts';

const at = '2026-11-20T09:00:00Z';
const step = (state: TsmMeeting['state'], reason?: string) => ({
  ...{ state, at, by: walter.name, byId: walter.id },
  ...(reason && { reason }),
});
const span = (day: string) => ({ startsAt: `${day}T10:00`, endsAt: `${day}T11:00` });
const offered: TsmMeeting = {
  ...{
    id: 'tsm-1',
    schoolId: 'elm',
    year: 2026,
    term: 'autumn',
    basis: 'termly',
    mode: 'teams',
    minutes: 60,
  },
  organiser: { id: walter.id, name: walter.name, email: walter.email },
  attendees: [
    { personId: elma.id, name: elma.name, email: elma.email, role: 'attendance-champion', required: true },
  ],
  leadId: elma.id,
  offered: [span('2026-12-08'), span('2026-12-10')],
  ...{ state: 'offered', steps: [step('offered')], sequence: 0, pupilIds: [], actions: [], agreed: {} },
  ...{ addenda: [], changed: { by: walter.name, at } },
};
const booked: TsmMeeting = {
  ...offered,
  ...{ state: 'booked', ...span('2026-12-08'), steps: [step('offered'), step('booked')] },
};

let bot: Bot;
afterEach(() => bot?.close());

async function written(meeting: TsmMeeting, { person = elma, now = meeting } = {}) {
  bot = await openBot();
  await bot.meetings.tsmMeetings.add(now);
  const wanted = wantedMeetingMessages(meeting).find(({ personId }) => personId === person.id);
  if (!wanted) throw new Error('nobody is told');
  const { as: _, ...rest } = wanted;
  const message: Message = { ...rest, id: messageId(wanted), state: 'claimed', tries: 1 };
  return messageCards[message.kind](message, { person, services: bot.services });
}

test.each([
  ['offered', offered, /^Choose a time/, 'Thursday 10 December 2026 at 10am'],
  ['booked', booked, /is booked: Elm Primary School$/, 'It is on Teams.'],
  [
    'moved',
    { ...booked, steps: [step('booked'), step('offered'), step('booked')] },
    /was moved/,
    'invitation',
  ],
  [
    'cancelled',
    { ...booked, state: 'cancelled', steps: [step('booked'), step('cancelled', 'The hall is flooded')] },
    /was cancelled/,
    'Why: The hall is flooded',
  ],
] as [string, TsmMeeting, RegExp, string][])('a meeting that is %s', async (...[, meeting, title, words]) => {
  const reply = await written(meeting);
  expect(reply?.summary).toMatch(title);
  expect(wordsOf(reply?.card)).toContain(words);
  expect(faultsOfCard(reply?.card ?? {})).toEqual([]);
});

test('what the school said goes to whoever arranges', async () => {
  const reply = { ...{ at, by: elma.name, byId: elma.id }, kind: 'none-suits', reason: 'Exams' } as const;
  const told = await written({ ...offered, reply }, { person: walter });
  expect(wordsOf(told?.card)).toMatch(/None of the times suits the school\. Elma Champion says:.*Exams/);
});

test('nothing goes out once it changed, or to somebody who has left the school', async () => {
  expect(await written(offered, { now: booked })).toBeUndefined();
  await bot.close();
  const leaver = { ...ashok, id: elma.id };
  expect(await written(offered, { person: leaver })).toBeUndefined();
});
