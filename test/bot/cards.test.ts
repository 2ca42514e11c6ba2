import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeCard } from '../../bot/cards/codeCard.ts';
import { codeEntries } from '../../src/guidance/codes/codeEntries.ts';
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

/** Every card that the bot can produce, in the fullest state that it can reach. */
async function gallery(bot: Bot): Promise<[string, Card | undefined][]> {
  const cards: [string, Card | undefined][] = [];
  const keep = (name: string, card: Card | undefined) => void cards.push([name, card]);
  const spoken = async (text: string, speaking = {}) => (await bot.say(text, speaking))[0]?.card;
  const booking = {
    topic: 'codes',
    kind: 'drop-in',
    viewers: Array.from({ length: 20 }, (_, n) => `29:${'x'.repeat(85)}-${n}`),
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
  const [held] = bot.meetings.list.read('drop-in-2026-11-26')?.occurrence.places ?? [];
  keep(
    'cancelled',
    await bot.press('place.cancel', { ...booking, placeId: held?.placeId }, { person: olive }),
  );
  keep('welcome', await spoken(''));
  bot.services.answer = () =>
    answered({ kind: 'unknown', text: 'One.\n\nTwo.', nearest: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });
  keep('not known', await spoken('?'));
  bot.services.answer = () => answered({ kind: 'help', text: 'Help.' });
  keep('help', await spoken('?'));
  for (const entry of codeEntries) keep(`code ${entry.code}`, codeCard(entry, '2026-11-22') as Card);
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
