import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSchoolDay } from '../../../src/calendar/schoolCalendar.ts';
import { instantOf, wallTimeOf } from '../../../src/calendar/wallTime.ts';
import { messageId } from '../../../src/meetings/messages/messageId.ts';
import { acknowledgementId } from '../../../src/meetings/newsletter/newsletter.ts';
import { askNudge, nudgeDay } from '../../../src/meetings/newsletter/nudge.ts';
import { wantedForNewsletter, wantedNudges } from '../../../src/meetings/newsletter/wantedForNewsletter.ts';
import { calendar, letter, newsletterWorld, olive } from './newsletterWorld.ts';

const recipients = ['elma', 'trudy', 'walter'].map((personId) => ({
  ...{ personId, personName: personId, role: 'school' as const, schoolIds: ['elm'] },
}));
const known = { recipients, acknowledgements: [], now: '2026-11-24T12:00:00.000Z' };
const at = (wall: string) => instantOf(wall);

describe('the day of a reminder', () => {
  test.each([
    ['in the morning of a school day', '2026-11-24T08:00', '2026-11-24'],
    ['at noon', '2026-11-24T12:00', '2026-11-24'],
    ['late in the day', '2026-11-24T15:30', '2026-11-25'],
    ['on a Friday evening, with INSET on Monday', '2026-11-27T18:00', '2026-12-01'],
    ['on a Saturday', '2026-11-28T10:00', '2026-12-01'],
    ['in the Christmas holiday', '2026-12-22T10:00', '2027-01-04'],
    ['after the dates end', '2027-02-12T16:00', undefined],
  ])('%s', (_, wall, day) => {
    expect(nudgeDay({ sentAt: '2026-11-02T10:00:00.000Z' }, at(wall), calendar)).toBe(day);
  });

  test('is not the day on which it was sent', () => {
    expect(nudgeDay({ sentAt: at('2026-11-24T09:00') }, at('2026-11-24T10:00'), calendar)).toBe('2026-11-25');
  });
});

test('asked twice for a day it is that day', async () => {
  const { ports, lists, tick } = newsletterWorld();
  lists.newsletters.elsewhere(letter());
  lists.newsletters.refresh();
  const first = await askNudge(olive, 'n-1', ports);
  tick();
  expect(await askNudge(olive, 'n-1', ports)).toEqual(first);
  expect(first.nudge).toMatchObject({ day: '2026-11-24', by: olive.name });
  await expect(askNudge(olive, 'n-2', ports)).rejects.toMatchObject({ code: 'not_found' });
  const without = { ...ports, councilCalendar: async () => undefined };
  await expect(askNudge(olive, 'n-1', without)).rejects.toMatchObject({ code: 'bad_request' });
});

test('a draft and one that was withdrawn are not reminded of', async () => {
  const { ports, lists } = newsletterWorld();
  for (const state of ['draft', 'withdrawn'] as const) {
    lists.newsletters.elsewhere(letter({ state }));
    lists.newsletters.refresh();
    await expect(askNudge(olive, 'n-1', ports)).rejects.toMatchObject({ code: 'bad_request' });
  }
});

describe('the cards of a newsletter', () => {
  test('go to each who has not acknowledged it', () => {
    const acknowledgements = [{ id: acknowledgementId('n-1', 'elma') }];
    const wanted = wantedForNewsletter(letter(), { ...known, acknowledgements });
    expect(wanted.map(({ personId, kind, dueAt }) => [personId, kind, dueAt])).toEqual([
      ['trudy', 'newsletter', '2026-11-23T10:00:00.000Z'],
      ['walter', 'newsletter', '2026-11-23T10:00:00.000Z'],
    ]);
  });

  test.each(['draft', 'withdrawn'] as const)('not of one that is %s', (state) => {
    expect(wantedForNewsletter(letter({ state }), known)).toEqual([]);
  });

  test('not after three weeks', () => {
    expect(wantedForNewsletter(letter(), { ...known, now: '2026-12-15T10:00:00.000Z' })).toEqual([]);
  });
});

const minute = 60_000;
const anyInstant = fc
  .integer({
    min: Date.parse('2026-09-01T00:00:00Z') / minute,
    max: Date.parse('2027-02-10T00:00:00Z') / minute,
  })
  .map((minutes) => new Date(minutes * minute).toISOString());
const anyLetters = fc.array(
  fc.record({
    sentAt: anyInstant,
    later: fc.integer({ min: 0, max: 40 * 24 * 60 }),
    withdrawn: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Newsletters as officers ask for reminders of them at some time after each was sent. */
const lettersOf = (specs: readonly { sentAt: string; later: number; withdrawn: boolean }[]) =>
  specs.flatMap(({ sentAt, later, withdrawn }, index) => {
    const askedAt = new Date(Date.parse(sentAt) + later * minute).toISOString();
    const day = nudgeDay({ sentAt }, askedAt, calendar);
    if (day === undefined) return [];
    const nudge = { day, askedAt, by: 'Olive' };
    return [letter({ id: `n-${index}`, sentAt, nudge, state: withdrawn ? 'withdrawn' : 'sent' })];
  });

describe('reminders, whatever is sent and asked for', () => {
  test('nobody is reminded twice on a day, and only within the hours of a school day', () => {
    fc.assert(
      fc.property(anyLetters, anyInstant, (specs, now) => {
        const wanted = wantedNudges(lettersOf(specs), { ...known, now });
        const days = wanted.map(({ personId, as }) => `${personId} ${as}`);
        expect(new Set(days).size).toBe(days.length);
        expect(new Set(wanted.map(messageId)).size).toBe(wanted.length);
        for (const { as, dueAt, notAfter } of wanted) {
          expect(isSchoolDay(as, calendar)).toBe(true);
          expect(wallTimeOf(dueAt) >= `${as}T09:00` && wallTimeOf(dueAt) < `${as}T16:00`).toBe(true);
          expect(wallTimeOf(notAfter)).toBe(`${as}T16:00`);
        }
      }),
    );
  });

  test('at any two moments the same person and day are the same message', () => {
    fc.assert(
      fc.property(anyLetters, anyInstant, anyInstant, (specs, one, other) => {
        const ids = new Map<string, string>();
        for (const now of [one, other])
          for (const wanted of wantedNudges(lettersOf(specs), { ...known, now })) {
            const key = `${wanted.personId} ${wanted.as}`;
            expect(ids.get(key) ?? messageId(wanted)).toBe(messageId(wanted));
            ids.set(key, messageId(wanted));
          }
      }),
    );
  });

  test('nobody who has acknowledged all of them is reminded, nor who has left', () => {
    fc.assert(
      fc.property(anyLetters, fc.subarray(['elma', 'trudy', 'walter']), anyInstant, (specs, done, now) => {
        const letters = lettersOf(specs);
        const acknowledgements = letters.flatMap(({ id }) =>
          done.map((personId) => ({ id: acknowledgementId(id, personId) })),
        );
        const stay = recipients.filter(({ personId }) => personId !== 'walter');
        const wanted = wantedNudges(letters, { recipients: stay, acknowledgements, now });
        for (const { personId } of wanted) expect([...done, 'walter']).not.toContain(personId);
      }),
    );
  });
});
