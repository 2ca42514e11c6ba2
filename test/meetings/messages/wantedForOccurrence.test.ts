import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStillSo } from '../../../src/meetings/messages/isStillSo.ts';
import type { WantedMessage } from '../../../src/meetings/messages/message.ts';
import { messageId } from '../../../src/meetings/messages/messageId.ts';
import { wantedForOccurrence } from '../../../src/meetings/messages/wantedForOccurrence.ts';
import type { Occurrence, TakenPlace } from '../../../src/meetings/occurrence.ts';
import { dropIn } from '../memoryMeetings.ts';

// 3:30pm on Thursday 26 November 2026, in winter: the wall time is the instant.
const day = '2026-11-26';
const place = (personId: string, change: Partial<TakenPlace> = {}): TakenPlace => ({
  placeId: `drop-in-${day}.${personId}`,
  personId,
  personName: personId,
  email: `${personId}@example.org`,
  topic: 'codes',
  takenAt: '2026-11-20T09:00:00Z',
  ...change,
});
const kinds = (occurrence: Occurrence) =>
  wantedForOccurrence(occurrence).map(({ personId, kind }) => `${personId} ${kind}`);
const only = (wanted: readonly WantedMessage[], kind: string) => wanted.filter((one) => one.kind === kind);

describe('reminders', () => {
  test('come a day and an hour before, and are no use after the next one or the start', () => {
    expect(wantedForOccurrence(dropIn(day, { places: [place('elma')] }))).toEqual([
      {
        personId: 'elma',
        placeId: 'drop-in-2026-11-26.elma',
        about: 'drop-in-2026-11-26',
        kind: 'reminder-day',
        dueAt: '2026-11-25T15:30:00Z',
        notAfter: '2026-11-26T14:30:00Z',
        as: '2026-11-26T15:30',
      },
      expect.objectContaining({
        kind: 'reminder-hour',
        dueAt: '2026-11-26T14:30:00Z',
        notAfter: '2026-11-26T15:30:00Z',
      }),
    ]);
  });

  test.each([
    ['a week before', '2026-11-19T15:30:00Z', ['elma reminder-day', 'elma reminder-hour']],
    ['a second more than a day before', '2026-11-25T15:29:59Z', ['elma reminder-day', 'elma reminder-hour']],
    ['a day before', '2026-11-25T15:30:00.000Z', ['elma reminder-hour']],
    ['a second more than an hour before', '2026-11-26T14:29:59.500Z', ['elma reminder-hour']],
    ['an hour before', '2026-11-26T14:30:00Z', []],
    ['while it is on', '2026-11-26T15:45:00Z', []],
  ])('who booked %s', (_, takenAt, expected) => {
    expect(kinds(dropIn(day, { places: [place('elma', { takenAt })] }))).toEqual(expected);
  });

  test('who got a place from the waitlist in the last day is told so, and reminded of the hour', () => {
    const promotedAt = '2026-11-26T09:00:00Z';
    expect(kinds(dropIn(day, { places: [place('elma', { promotedAt })] }))).toEqual([
      'elma promoted',
      'elma reminder-hour',
    ]);
  });

  test('who waits is not reminded, and a colleague is nobody here', () => {
    const colleague = { name: 'Cora', email: 'cora@example.org' };
    const occurrence = dropIn(day, { places: [place('elma', { colleague })], waiting: [place('ella')] });
    expect(kinds(occurrence)).toEqual(['elma reminder-day', 'elma reminder-hour']);
  });

  test('who holds three places is reminded once', () => {
    const places = ['elm', 'oak', 'ash'].map((schoolId) =>
      place('trudy', { schoolId, placeId: `p.${schoolId}` }),
    );
    expect(kinds(dropIn(day, { places }))).toEqual(['trudy reminder-day', 'trudy reminder-hour']);
  });

  test.each([
    ['in summer the wall clock is an hour ahead', '2026-06-11T15:30', '2026-06-11T13:30:00Z'],
    ['on the morning on which the clocks went forward', '2026-03-29T09:00', '2026-03-29T07:00:00Z'],
    ['on the morning on which they went back', '2026-10-25T09:00', '2026-10-25T08:00:00Z'],
  ])('%s', (_, startsAt, hour) => {
    const occurrence = dropIn(day, {
      startsAt,
      endsAt: startsAt.replace(/T.*/, 'T17:00'),
      places: [place('elma', { takenAt: '2026-01-05T09:00:00Z' })],
    });
    const [before, last] = wantedForOccurrence(occurrence);
    expect(last?.dueAt).toBe(hour);
    expect(Date.parse(hour) - Date.parse(before?.dueAt ?? '')).toBe(23 * 3_600_000);
  });
});

describe('a move', () => {
  const moved = (change: Partial<Occurrence> = {}) =>
    dropIn(day, {
      movedFrom: '2026-11-24T15:30',
      movedAt: '2026-11-23T10:00:00Z',
      places: [place('elma'), place('late', { takenAt: '2026-11-23T10:00:01Z' })],
      waiting: [place('wanda')],
      ...change,
    });

  test('is told to those who knew another time, who wait as well, until it ends', () => {
    const told = only(wantedForOccurrence(moved()), 'moved');
    expect(told.map(({ personId }) => personId)).toEqual(['elma', 'wanda']);
    expect(told[0]).toMatchObject({ dueAt: '2026-11-23T10:00:00Z', notAfter: '2026-11-26T16:30:00Z' });
  });

  test('reminds anew of the new time', () => {
    const ids = (occurrence: Occurrence) =>
      only(wantedForOccurrence(occurrence), 'reminder-hour').map(messageId);
    const before = ids(dropIn('2026-11-24', { id: `drop-in-${day}`, places: [place('elma')] }));
    expect(ids(moved({ places: [place('elma')] }))).not.toEqual(before);
  });

  test('there and back again is two moves', () => {
    const ids = (movedAt: string) => only(wantedForOccurrence(moved({ movedAt })), 'moved').map(messageId);
    expect(ids('2026-11-23T10:00:00Z')).not.toEqual(ids('2026-11-23T11:00:00Z'));
  });

  test('in the last day is not followed by the reminder of the day before', () => {
    expect(kinds(moved({ movedAt: '2026-11-26T09:00:00Z', waiting: [], places: [place('elma')] }))).toEqual([
      'elma moved',
      'elma reminder-hour',
    ]);
  });

  test('that made room for somebody is told with their place', () => {
    const promotedAt = '2026-11-23T10:00:00Z';
    const occurrence = moved({ waiting: [], places: [place('wanda', { promotedAt })] });
    expect(kinds(occurrence)).toEqual(['wanda promoted', 'wanda reminder-day', 'wanda reminder-hour']);
  });
});

test('a cancellation is told to holders and to those who wait, and ends everything else', () => {
  const occurrence = dropIn(day, {
    cancelled: true,
    cancelledAt: '2026-11-24T10:00:00Z',
    movedAt: '2026-11-23T10:00:00Z',
    places: [place('elma', { promotedAt: '2026-11-22T10:00:00Z' }), place('elma', { placeId: 'p.2' })],
    waiting: [place('wanda')],
  });
  expect(kinds(occurrence)).toEqual(['elma cancelled', 'wanda cancelled']);
});

test('a message is about one state: not after a move, a cancellation or once the place was given up', () => {
  const occurrence = dropIn(day, { places: [place('elma')] });
  const [wanted] = wantedForOccurrence(occurrence);
  if (!wanted) throw new Error('nobody is reminded');
  const { as: _, ...rest } = wanted;
  const message = { ...rest, id: messageId(wanted), state: 'claimed', tries: 1 } as const;
  const still = (change: Partial<Occurrence>) =>
    isStillSo(message, wantedForOccurrence({ ...occurrence, ...change }));
  expect(still({})).toBe(true);
  expect(still({ capacity: 9, places: [place('ella'), place('elma', { placeId: 'p.2' })] })).toBe(true);
  expect(still({ places: [] })).toBe(false);
  expect(still({ places: [place('ella')] })).toBe(false);
  expect(still({ startsAt: '2026-11-26T16:00' })).toBe(false);
  expect(still({ cancelled: true, cancelledAt: '2026-11-24T10:00:00Z' })).toBe(false);
});

test('nobody is told the same twice, nobody hears of it who has nothing to do with it, and it is the same each time', () => {
  const instants = fc
    .integer({ min: -6 * 86_400, max: 7200 })
    .map((seconds) => new Date(Date.parse('2026-11-26T15:30:00Z') + seconds * 1000).toISOString());
  const places = fc
    .array(
      fc.record({
        personId: fc.constantFrom('a', 'b', 'c', 'd'),
        takenAt: instants,
        promotedAt: fc.option(instants, { nil: undefined }),
      }),
      { maxLength: 8 },
    )
    .map((list) =>
      list.map(({ personId, takenAt, promotedAt }, index) =>
        place(personId, { takenAt, placeId: `p.${index}`, ...(promotedAt && { promotedAt }) }),
      ),
    );
  fc.assert(
    fc.property(
      fc.tuple(places, places),
      fc.boolean(),
      fc.option(instants),
      (...[both, cancelled, movedAt]) => {
        const [held, waiting] = both;
        const occurrence = dropIn(day, {
          places: held,
          waiting,
          cancelled,
          ...(cancelled && { cancelledAt: '2026-11-25T09:00:00Z' }),
          ...(movedAt && { movedAt, movedFrom: '2026-11-24T15:30' }),
        });
        const wanted = wantedForOccurrence(occurrence);
        expect(new Set(wanted.map(messageId)).size).toBe(wanted.length);
        const concerned = new Set([...held, ...waiting].map(({ personId }) => personId));
        expect(wanted.every(({ personId }) => concerned.has(personId))).toBe(true);
        const reminders = wanted.filter(({ kind }) => kind.startsWith('reminder'));
        for (const { personId, dueAt } of reminders) {
          expect(
            held.some((one) => one.personId === personId && Date.parse(one.takenAt) < Date.parse(dueAt)),
          ).toBe(true);
        }
        expect(
          wanted.every(
            ({ dueAt, notAfter }) =>
              Date.parse(dueAt) < Date.parse(notAfter) || cancelled || dueAt >= '2026-11-26T16',
          ),
        ).toBe(true);
        expect(wantedForOccurrence(occurrence)).toEqual(wanted);
      },
    ),
  );
});
