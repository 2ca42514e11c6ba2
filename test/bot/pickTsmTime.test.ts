import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { ashok, type Bot, elma, openBot, walter, wordsOf } from './botHarness.ts';

const at = '2026-11-20T09:00:00Z';
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
  offered: [{ startsAt: '2026-12-08T10:00', endsAt: '2026-12-08T11:00' }],
  steps: [{ state: 'offered', at, by: walter.name, byId: walter.id }],
  ...{ state: 'offered', sequence: 0, pupilIds: [], actions: [], agreed: {}, addenda: [] },
  changed: { by: walter.name, at },
};
const pick = { meetingId: 'tsm-1', startsAt: '2026-12-08T10:00' };

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
  await bot.meetings.tsmMeetings.add(offered);
});
afterEach(() => bot.close());

test('a card books the time that was chosen on it', async () => {
  const card = await bot.press('tsm.pick', pick, { person: elma });
  expect(wordsOf(card)).toContain('is booked');
  expect((await bot.meetings.tsmMeetings.byId('tsm-1'))?.record).toMatchObject({
    state: 'booked',
    startsAt: pick.startsAt,
  });
});

test.each([
  ['with a reason', { reason: ' Exams that week ' }, 'Exams that week'],
  ['without', {}, 'No reason was given.'],
])('a card says that none of the times suits, %s', async (_, said, reason) => {
  const card = await bot.press('tsm.pick', { ...pick, startsAt: 'none', ...said }, { person: elma });
  expect(wordsOf(card)).toContain('one can still be picked');
  expect((await bot.meetings.tsmMeetings.byId('tsm-1'))?.record).toMatchObject({
    ...{ state: 'offered', offered: offered.offered },
    reply: { kind: 'none-suits', byId: elma.id, reason },
  });
});

test('that none suits is not said by another school, nor by Teams fetching the card', async () => {
  await bot.press('tsm.pick', { ...pick, startsAt: 'none' }, { person: ashok });
  await bot.press('tsm.pick', { ...pick, startsAt: 'none' }, { person: elma, trigger: 'automatic' });
  expect((await bot.meetings.tsmMeetings.byId('tsm-1'))?.record.reply).toBeUndefined();
});

test.each([
  ['another school', ashok],
  ['the support worker', walter],
])('not by %s', async (_, person) => {
  await bot.press('tsm.pick', pick, { person });
  expect((await bot.meetings.tsmMeetings.byId('tsm-1'))?.record.state).toBe('offered');
});

test('Teams fetching the card books nothing', async () => {
  const card = await bot.press('tsm.pick', pick, { person: elma, trigger: 'automatic' });
  expect(wordsOf(card)).toContain('Choose a time');
  expect((await bot.meetings.tsmMeetings.byId('tsm-1'))?.record.state).toBe('offered');
});
