import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerCard } from '../../bot/cards/answerCard.ts';
import { approachCard } from '../../bot/cards/approachCard.ts';
import { codeCard } from '../../bot/cards/codeCard.ts';
import { factCard } from '../../bot/cards/factCard.ts';
import type { Answer } from '../../src/guidance/answer.ts';
import { codeEntries } from '../../src/guidance/codes/codeEntries.ts';
import { searchLaw } from '../../src/guidance/searchLaw.ts';
import { approaches } from '../../src/guidance/toolkit/approaches.ts';
import { topics } from '../../src/meetings/occurrence.ts';
import { dropIn } from '../meetings/memoryMeetings.ts';
import {
  answered,
  type Bot,
  type Card,
  elma,
  olive,
  openBot,
  rita,
  teamsIdOf,
  trudy,
  walter,
} from './botHarness.ts';
import { faultsOfCard } from './faultsOfCard.ts';

const people = { officer: olive, worker: walter, school: elma, trust: trudy, reader: rita };
const full = dropIn('2026-12-03', { capacity: 0, title: 'An "odd" ${title} \\ <b>' });

const sentences = (count: number) => Array.from({ length: count }, (_, n) => `Sentence ${n} says a thing.`);
const states: Record<string, Partial<Answer>> = {
  'a code': { nearest: ['What does I mean?', 'What does C mean?'] },
  'the codes \\ and #': {
    codes: ['\\', '#'],
    lead: 'One or the other. # is a closure, \\ is the afternoon.',
  },
  'a long answer': {
    kind: 'law',
    codes: [],
    parts: [
      { text: sentences(20).join(' ') },
      { heading: 'Check', items: sentences(12) },
      { heading: 'Common mistakes', items: sentences(8) },
      { text: 'Check the current edition of the guidance.' },
    ],
  },
  'several readings': {
    answered: false,
    kind: 'unknown',
    codes: [],
    sources: [],
    readings: ['Which code for a holiday (G)?', 'Which code for leave (C)?', 'Which code for moving?'],
  },
  'a route only': { answered: false, kind: 'local', codes: [] },
  'a child at risk': { answered: false, kind: 'safeguarding', codes: [], nearest: ['Tell me more'] },
};

const tabLink = (path: string) => `https://teams.microsoft.com/l/entity/app/attendance?context=${path}`;
const lawFacts = () => [
  ...new Set('law council notice code pupil school parent'.split(' ').flatMap(searchLaw)),
];

/** Every card that the bot can produce, in the fullest state that it can reach. */
async function gallery(bot: Bot): Promise<[string, Card | undefined][]> {
  const cards: [string, Card | undefined][] = [];
  const keep = (name: string, card: Card | undefined) => void cards.push([name, card]);
  const spoken = async (text: string, speaking = {}) => (await bot.say(text, speaking))[0]?.card;
  const booking = {
    topic: 'codes',
    kind: 'drop-in',
    viewers: Array.from({ length: 12 }, (_, n) => `29:${'x'.repeat(85)}-${n}`),
  };

  for (const [role, person] of Object.entries(people)) {
    keep(`dates for a ${role}`, await spoken('Book a drop-in', { person }));
    for (const day of ['2026-11-26', '2026-12-10']) {
      const data = { ...booking, occurrenceId: `drop-in-${day}`, schoolId: 'none' };
      const choice = role === 'trust' ? { ...data, schoolId: 'oak' } : data;
      keep(`booked by a ${role} on ${day}`, await bot.press('place.book', choice, { person }));
    }
    keep(`dates for a ${role} who booked`, await spoken('Book a drop-in', { person }));
    keep(`bookings of a ${role}`, await spoken('My bookings', { person }));
  }
  keep('the last place gone', await bot.press('place.book', { ...booking, occurrenceId: full.id }));
  keep(
    'school to choose',
    await bot.press('place.book', { ...booking, occurrenceId: full.id }, { person: trudy }),
  );
  keep('dates in a group', await spoken('Book a drop-in', { group: true }));
  keep('bookings in a group', await spoken('My bookings', { group: true }));
  keep('no dates', await spoken('Book a place at the forum'));
  keep('a problem', await bot.press('place.book', { ...booking, occurrenceId: 'nowhere' }));
  keep('a refusal', await bot.press('nonsense', {}));
  keep(
    'waiting',
    await bot.press('place.wait', { ...booking, occurrenceId: full.id, schoolId: 'elm' }, { person: walter }),
  );
  const [held] = bot.meetings.list.read('drop-in-2026-11-26')?.record.places ?? [];
  const ofPlace = { ...booking, placeId: held?.placeId };
  keep('giving up', await bot.press('place.cancel', ofPlace, { person: olive }));
  keep('moving', await bot.press('place.reschedule', ofPlace, { person: olive }));
  keep('cancelled', await bot.press('place.cancel', { ...ofPlace, sure: true }, { person: olive }));
  keep('no longer held', await bot.press('place.cancel', ofPlace, { person: olive }));
  keep('welcome', await spoken(''));
  keep('not known', await spoken('What is the weather?'));
  keep('help', await spoken('help'));
  keep('the command for a code', await spoken('Which code'));
  const asked = { question: 'x'.repeat(600), previous: 'y'.repeat(300) };
  const note = 'I left out what looks like a name.';
  for (const [name, change] of Object.entries(states)) {
    const answer = answered(change);
    keep(`${name}, just asked`, answerCard({ answer, asked, note }) as Card);
    keep(`${name}, thanked`, answerCard({ answer, asked, said: { style: 'good', text: 'Thanks.' } }) as Card);
    keep(`${name}, failed`, answerCard({ answer, asked, said: { style: 'attention', text: 'No.' } }) as Card);
    keep(`${name}, to send on`, answerCard({ answer }) as Card);
  }
  const today = '2026-11-22';
  for (const fact of lawFacts()) keep(`law ${fact.id}`, factCard(fact, today) as Card);
  for (const row of approaches) keep(`toolkit ${row.id}`, approachCard(row, { today, tabLink }) as Card);
  for (const entry of codeEntries) keep(`code ${entry.code}`, codeCard(entry, today) as Card);
  return cards;
}

let bot: Bot;
let cards: [string, Card | undefined][];
beforeAll(async () => {
  bot = await openBot([dropIn('2026-11-26', { capacity: 9 }), full, dropIn('2026-12-10', { capacity: 9 })]);
  cards = await gallery(bot);
});
afterAll(() => bot.close());

test('every card is whole', () => {
  const faults = cards.map(([name, card]) => [name, card ? faultsOfCard(card) : ['there is none']]);
  expect(faults.filter(([, found]) => found?.length)).toEqual([]);
});

test.each([
  ['waiting', 'You are on the waiting list'],
  ['giving up', 'Give up your place at the drop-in?'],
  ['moving', 'Move your place at the drop-in'],
  ['cancelled', 'The place is cancelled'],
  ['no longer held', 'You do not hold this place'],
])('the card for %s is that card', (wanted, heading) => {
  const card = cards.find(([name]) => name === wanted)?.[1];
  expect(JSON.stringify(card?.body)).toContain(heading);
});

test('no card for everyone names anybody', () => {
  const shared = cards.filter(([name]) => name.endsWith('in a group'));
  expect(shared).toHaveLength(2);
  for (const [, card] of shared)
    expect(JSON.stringify(card)).not.toMatch(/Elm|Oak|Ash|Champion|Worker|Officer|meetup/);
});

test('a card that can be refreshed says for whom, by Teams ids', () => {
  const dates = cards.find(([name]) => name === 'dates for a school')?.[1];
  expect(dates?.refresh).toMatchObject({ action: { verb: 'dates.show' }, userIds: [teamsIdOf(elma)] });
});

test('every topic can be chosen', () => {
  const dates = JSON.stringify(cards.find(([name]) => name === 'dates in a group')?.[1]);
  for (const title of Object.values(topics)) expect(dates).toContain(title);
});

describe('the checks', () => {
  test('see what is wrong with a card', () => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.6',
      body: [{ type: 'Input.Text' }, { type: 'Nonsense' }, { type: 'TextBlock', text: '${left}' }],
      actions: [{ type: 'Action.Execute', data: { name: 'Elma' }, fallback: { type: 'Action.Submit' } }],
    };
    expect(faultsOfCard(card).length).toBeGreaterThanOrEqual(9);
  });
});
