import { afterEach, describe, expect, test } from 'vitest';
import { messageCards } from '../../bot/messages/messageCards.ts';
import type { Person } from '../../src/access/person.ts';
import type { Message, MessageKind } from '../../src/meetings/messages/message.ts';
import { messageId } from '../../src/meetings/messages/messageId.ts';
import { wantedForOccurrence } from '../../src/meetings/messages/wantedForOccurrence.ts';
import type { Occurrence, TakenPlace } from '../../src/meetings/occurrence.ts';
import { dropIn } from '../meetings/memoryMeetings.ts';
import { type Bot, buttonsOf, elma, openBot, walter, wordsOf } from './botHarness.ts';
import { faultsOfCard } from './faultsOfCard.ts';

const day = '2026-11-26';
const joinUrl = 'https://teams.microsoft.com/l/meetup-join/1';
const place = (person: Person, change: Partial<TakenPlace> = {}): TakenPlace => ({
  placeId: `drop-in-${day}.${person.id}`,
  personId: person.id,
  personName: person.name,
  email: person.email,
  schoolId: 'elm',
  topic: 'codes',
  takenAt: '2026-11-18T09:00:00Z',
  ...change,
});

let bot: Bot;
afterEach(() => bot?.close());

/** What this person gets of this kind, as the bot would send it at this instant. */
async function written(
  occurrence: Occurrence,
  kind: MessageKind,
  { person = elma, now = '2026-11-25T15:30:10Z', held = dropIn('2026-12-10') } = {},
) {
  bot = await openBot([occurrence, held, dropIn('2026-12-17', { capacity: 0 }), dropIn('2027-01-07')]);
  const wanted = wantedForOccurrence(occurrence).find(
    (one) => one.kind === kind && one.personId === person.id,
  );
  if (!wanted) throw new Error(`nobody wants ${kind}`);
  const { as: _, ...rest } = wanted;
  const message: Message = { ...rest, id: messageId(wanted), state: 'claimed', tries: 1 };
  const services = { ...bot.services, now: () => now };
  const reply = await messageCards[kind](message, { person, services });
  if (!reply?.card) throw new Error('there is no card');
  expect(faultsOfCard(reply.card)).toEqual([]);
  return { ...reply, words: wordsOf(reply.card), buttons: buttonsIn(reply.card) };
}

/** Those of the places as well, which stand deeper. */
function buttonsIn(card: Parameters<typeof buttonsOf>[0]): string[] {
  const held = ((card?.body ?? []) as { items?: { type: string; actions?: { title: string }[] }[] }[])
    .flatMap(({ items = [] }) => items)
    .flatMap(({ actions = [] }) => actions.map(({ title }) => title));
  return [...held, ...buttonsOf(card).map(({ title }) => title)];
}

describe('a reminder', () => {
  const held = dropIn(day, { joinUrl, places: [place(elma)] });

  test.each([
    ['reminder-day', '2026-11-25T15:30:10Z', 'Your drop-in is tomorrow at 3:30pm'],
    ['reminder-day', '2026-11-26T09:00:00Z', 'Your drop-in is today at 3:30pm'],
    ['reminder-hour', '2026-11-26T14:30:10Z', 'Your drop-in is today at 3:30pm'],
  ] as const)('%s at %s says: %s', async (kind, now, heading) => {
    const { summary, words, buttons } = await written(held, kind, { now });
    expect(summary).toBe(heading);
    expect(words).toContain(heading);
    expect(words).toContain('Thursday 26 November 2026, 3:30pm to 4:30pm (UK time)');
    expect(words).toContain('Elm Primary School. Topic: Attendance codes.');
    expect(words).toContain(joinUrl);
    expect(buttons).toEqual(['Join', 'Move', 'Give up', 'Calendar file', 'Open Meetings']);
  });

  test('of a day in summer goes by the clock on the wall', async () => {
    const startsAt = '2026-06-12T09:00';
    const occurrence = dropIn(day, {
      ...{ startsAt, endsAt: '2026-06-12T10:00' },
      places: [place(elma, { takenAt: '2026-06-01T09:00:00Z' })],
    });
    const { summary } = await written(occurrence, 'reminder-day', { now: '2026-06-11T08:00:10Z' });
    expect(summary).toBe('Your drop-in is tomorrow at 9am');
  });

  test('says where the link is while the calendar has not caught up', async () => {
    const { joinUrl: _, ...without } = held;
    const { words, buttons } = await written(without, 'reminder-hour');
    expect(words).toContain('invitation in your calendar');
    expect(buttons).not.toContain('Join');
  });

  test('shows each place that the person booked, and none that others did for their school', async () => {
    const occurrence = dropIn(day, {
      places: [place(walter), place(walter, { placeId: 'p.2', schoolId: 'oak' }), place(elma)],
    });
    const { words } = await written(occurrence, 'reminder-day', { person: walter });
    expect(words.match(/You have a place/g)).toHaveLength(2);
    expect(words).not.toContain(elma.name);
  });
});

test('a move says the old and the new time, and what can be done', async () => {
  const occurrence = dropIn(day, {
    movedFrom: '2026-11-24T09:00',
    movedAt: '2026-11-20T10:00:00Z',
    places: [place(elma)],
    waiting: [place(walter, { schoolId: 'oak' })],
  });
  const holder = await written(occurrence, 'moved');
  expect(holder.summary).toBe('The drop-in was moved: Thursday 26 November 2026, 3:30pm to 4:30pm (UK time)');
  expect(holder.words).toContain('It was to start on Tuesday 24 November 2026 at 9am.');
  expect(holder.words).toContain('Your place has moved with it');
  expect(holder.buttons).toEqual(expect.arrayContaining(['Move', 'Give up']));
  await bot.close();
  const waits = await written(occurrence, 'moved', { person: walter });
  expect(waits.words).toContain('You are still on the waiting list.');
  expect(waits.words).not.toContain('Your place has moved');
});

test('a cancellation says why, and what there is instead with places left', async () => {
  const occurrence = dropIn(day, {
    cancelled: true,
    cancelledAt: '2026-11-22T11:00:00Z',
    cancelledBecause: 'The \\# team is *ill*',
    places: [place(elma)],
  });
  const { summary, words, buttons } = await written(occurrence, 'cancelled', { now: '2026-11-22T11:00:10Z' });
  expect(summary).toContain('The drop-in was cancelled: Thursday 26 November 2026');
  // The backslash is there to be read, once.
  expect(words).toContain(JSON.stringify('Why: The \\\\# team is *ill*').slice(1, -1));
  expect(words).toContain('Thursday 10 December 2026, 3:30pm to 4:30pm (UK time): 4 places left');
  expect(words).not.toContain('17 December');
  expect(words).not.toContain('Join');
  expect(buttons).toEqual(['Choose another date', 'Open Meetings']);
});

test('a cancellation offers no date on which they have a place already', async () => {
  const occurrence = dropIn(day, {
    ...{ cancelled: true, cancelledAt: '2026-11-22T11:00:00Z', cancelledBecause: 'Snow' },
    places: [place(elma)],
  });
  const held = dropIn('2026-12-10', { places: [place(elma, { placeId: 'drop-in-2026-12-10.elma' })] });
  const { words } = await written(occurrence, 'cancelled', { now: '2026-11-22T11:00:10Z', held });
  expect(words).not.toContain('10 December');
  expect(words).toContain('7 January');
});

test('a place from the waitlist is shown with its buttons', async () => {
  const occurrence = dropIn(day, {
    joinUrl,
    places: [place(elma, { promotedAt: '2026-11-22T11:00:00Z' })],
  });
  const { summary, words, buttons } = await written(occurrence, 'promoted', { now: '2026-11-22T11:00:10Z' });
  expect(summary).toBe(
    'You have a place at the drop-in on Thursday 26 November 2026, 3:30pm to 4:30pm (UK time)',
  );
  expect(words).toContain('a place is yours now');
  expect(buttons).toEqual(['Join', 'Move', 'Give up', 'Calendar file', 'Open Meetings']);
});
