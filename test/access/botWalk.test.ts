import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CardAction } from '../../bot/actions/cardAction.ts';
import type { Person } from '../../src/access/person.ts';
import { type Bot, olive, replyOf, teamsIdOf, trudy } from '../bot/botHarness.ts';
import { noSuchSchool } from '../meetings/memoryMeetings.ts';
import {
  atFirst,
  free,
  held,
  offeredAt,
  openBotWorld,
  personal,
  placesIn,
  secretsOfAsh,
  talkers,
} from './walk/botWorld.ts';

let bot: Bot;
let requests = 0;
beforeEach(async () => {
  bot = await openBotWorld();
});
afterEach(() => bot.close());
afterAll(() => console.log(`Access walk, cards of the bot: ${requests.toLocaleString('en-GB')} requests.`));

/** Whose: a school by its id, and the place that it holds. */
type Whose = { school: string; place: string };
const elm: Whose = { school: 'elm', place: `${held}.own-place` };
const ash: Whose = { school: 'ash', place: `${held}.hidden-place` };
const nobody: Whose = { school: noSuchSchool, place: `${held}.nobodys-place` };

/** What a card may bring that is not to be believed. */
const forged = {
  ...{ personId: olive.id, person: olive, personName: olive.name, role: 'officer', from: { id: olive.id } },
  ...{
    aadObjectId: olive.id,
    schoolIds: ['ash'],
    schools: ['ash'],
    email: olive.email,
    teamsId: teamsIdOf(olive),
  },
};

const asked = { question: 'Who is my attendance support worker?' };

/** Every action that a card can ask for. One that is not here does not compile. */
const cards: Readonly<Record<CardAction['verb'], (whose: Whose) => object>> = {
  'dates.show': () => ({ kind: 'drop-in' }),
  'bookings.show': () => ({}),
  'place.book': ({ school }) => ({ occurrenceId: free, topic: 'codes', question: '', schoolId: school }),
  'place.wait': ({ school }) => ({ date: free, topic: 'codes', question: '', schoolId: school }),
  'place.cancel': ({ place }) => ({ placeId: place, from: 'bookings', sure: true }),
  'place.reschedule': ({ place }) => ({ placeId: place, from: 'bookings' }),
  'place.move': ({ place }) => ({ placeId: place, occurrenceId: free, from: 'bookings' }),
  'answer.helpful': () => ({ asked }),
  'answer.unhelpful': () => ({ asked, reason: 'wrong', words: 'Ask Jamie Smith.' }),
  'answer.dropin': () => ({ asked }),
  'tsm.pick': ({ school }) => ({ meetingId: `tsm-${school}`, startsAt: offeredAt }),
  'newsletter.show': () => ({ newsletterId: 'no-such-newsletter', from: 'card' }),
  'newsletter.acknowledge': () => ({ newsletterId: 'no-such-newsletter', from: 'nudge' }),
};

const settings = { alone: {}, 'in a group': { group: true }, 'in a channel': { channel: true } } as const;
type Setting = keyof typeof settings;
const ways = ['Action.Execute', 'Action.Submit', 'fetched by Teams'] as const;
type Way = (typeof ways)[number];

type Press = { person: Person; verb: string; data: object; setting: Setting; way: Way };

/** What a press leads to: what the person is answered, and what others read. */
async function pressed({
  person,
  verb,
  data,
  setting,
  way,
}: Press): Promise<{ mine: string; shared: string }> {
  const speaking = { person, ...settings[setting] };
  const from = { id: teamsIdOf(person), name: person.name, ...(person.id && { aadObjectId: person.id }) };
  const value =
    way === 'Action.Submit'
      ? { verb, ...data }
      : {
          action: { type: 'Action.Execute', verb, data },
          trigger: way === 'Action.Execute' ? 'manual' : 'automatic',
        };
  const change =
    way === 'Action.Submit'
      ? { text: undefined, value, replyToId: 'card-1', from }
      : { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'card-1', from };
  const before = bot.connector.sent.length;
  const response = await bot.post(bot.activity(change, speaking));
  requests += 1;
  const answer = await response.text();
  const sent = JSON.stringify(bot.connector.sent.slice(before).map(replyOf));
  return setting === 'alone' ? { mine: answer + sent, shared: '' } : { mine: answer, shared: sent };
}

const told = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word));
const plain = (text: string) =>
  text
    .replaceAll(/reference [0-9a-f]{8}/g, '')
    .replaceAll(ash.school, '')
    .replaceAll(noSuchSchool, '');

describe.each(talkers)('$who', ({ person, knowsAsh }) => {
  const everyPress = Object.entries(cards).flatMap(([verb, dataOf]) =>
    (Object.keys(settings) as Setting[]).flatMap((setting) =>
      ways.map((way) => ({ verb, dataOf, setting, way })),
    ),
  );

  test.each(everyPress)('$verb, $setting, $way', async ({ verb, dataOf, setting, way }) => {
    const press = (whose: Whose) =>
      pressed({ person, verb, data: { viewers: [], ...forged, ...dataOf(whose) }, setting, way });
    const theirs = await press(ash);
    // Nobody holds a place whose school they may not book for, and nobody loses one.
    if (!knowsAsh || way === 'fetched by Teams') expect(placesIn(bot)).toEqual(atFirst);
    const none = await press(nobody);
    if (!knowsAsh) {
      expect(plain(theirs.mine)).toBe(plain(none.mine));
      expect(told(theirs.mine, secretsOfAsh)).toEqual([]);
    }
    expect(told(theirs.shared + none.shared, personal)).toEqual([]);
    expect(told(JSON.stringify(bot.log), [...personal, person.name, 'Jamie'])).toEqual([]);
    expect(JSON.stringify([...bot.queue.rows.values()])).not.toMatch(/Jamie|Olive|Elm/);
  });
});

test.each(ways)('a meeting is told to those whose it is, so that the walk would meet it: %s', async (way) => {
  const press = {
    person: trudy,
    verb: 'tsm.pick',
    data: cards['tsm.pick'](ash),
    setting: 'alone',
    way,
  } as const;
  const { mine } = await pressed(press);
  if (way === 'Action.Submit') expect(mine).toContain('The Targeting Support Meeting is booked');
  expect(told(mine, secretsOfAsh)).not.toEqual([]);
});

/** Who picks a time for whom. */
const picks: Readonly<Record<string, readonly string[]>> = {
  'an officer': ['elm', 'ash'],
  'staff of Elm': ['elm'],
  'staff of all three': ['elm', 'ash'],
};

describe.each(talkers)('a time of a meeting that $who presses', ({ who, person }) => {
  test.each([elm, ash])('with $school', async (whose) => {
    await pressed({
      ...{ person, verb: 'tsm.pick', data: { ...forged, ...cards['tsm.pick'](whose) } },
      ...{ setting: 'alone', way: 'Action.Execute' },
    });
    const known = await bot.meetings.tsmMeetings.byId(`tsm-${whose.school}`);
    expect(known?.record.state).toBe(picks[who]?.includes(whose.school) ? 'booked' : 'offered');
  });
});

/** Who books and cancels for whom: written by hand. */
const booked = { elm: [`${free}: elm`, `${held}: elm, ash`], ash: [`${free}: ash`, `${held}: elm, ash`] };
const cancelled = { elm: [`${free}: `, `${held}: ash`], ash: [`${free}: `, `${held}: elm`] };
const may: Readonly<Record<string, readonly (keyof typeof booked)[]>> = {
  'an officer': ['elm', 'ash'],
  'a support worker of Elm and Oak': ['elm'],
  'staff of Elm': ['elm'],
  'staff of all three': ['elm', 'ash'],
};

describe.each(talkers)('what a card does for $who', ({ who, person }) => {
  test.each([elm, ash, nobody])('at $school', async (whose) => {
    const isTheirs = may[who]?.some((school) => school === whose.school);
    const school = whose.school as keyof typeof booked;
    const press = (verb: keyof typeof cards) =>
      pressed({
        person,
        verb,
        data: { ...forged, ...cards[verb](whose) },
        setting: 'alone',
        way: 'Action.Execute',
      });
    await press('place.book');
    expect(placesIn(bot)).toEqual(isTheirs ? booked[school] : atFirst);
    await bot.close();
    bot = await openBotWorld();
    await press('place.cancel');
    expect(placesIn(bot)).toEqual(isTheirs ? cancelled[school] : atFirst);
  });
});
