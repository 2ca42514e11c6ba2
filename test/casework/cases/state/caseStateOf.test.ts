import { describe, expect, test } from 'vitest';
import type { CaseloadPupil } from '../../../../src/casework/caseloadPupil.ts';
import type { ContentOf, Entry, EntryKind } from '../../../../src/casework/cases/entry.ts';
import type { CaseContext, CaseFacts } from '../../../../src/casework/cases/state/caseStateOf.ts';
import { caseStateOf } from '../../../../src/casework/cases/state/caseStateOf.ts';
import { shippedSettings } from '../../../../src/casework/council/shipped/shippedSettings.ts';
import { action, contact, contract, plan, profile } from '../contents.ts';
import { rowOf } from '../rows.ts';
import { calendar } from '../schoolYear.ts';

const context: CaseContext = { settings: shippedSettings, bandReading: 'dfe', calendar, today: '2026-11-26' };

let made = 0;
function entryOf<K extends EntryKind>(kind: K, content: ContentOf<K>, change: Partial<Entry> = {}): Entry {
  made += 1;
  const stamp = {
    at: '2026-11-20T09:00:00Z',
    by: 'O',
    byId: 'o',
    version: 1,
    what: 'added',
    fields: [],
  } as const;
  const entry = { id: `${kind}-${made}`, kind, pupilId: 'pupil-1', schoolId: 'school-north', content };
  return { ...entry, version: 1, removed: false, history: [stamp], ...change } as Entry;
}
const stateOf = (facts: Partial<CaseFacts>, change: Partial<CaseContext> = {}) =>
  caseStateOf({ entries: [], ...facts }, { ...context, ...change });

/** Week after week of the same day, Monday to Friday, the weekends empty. */
const week = (...days: readonly string[]) =>
  [...days.flatMap((marks) => [...marks]), '.', '.', '.', '.'].join(' ');
const present = week('/\\', '/\\', '/\\', '/\\', '/\\');
const away = week('OO', 'OO', 'OO', 'OO', 'OO');

describe('when a pupil was last seen, and by when somebody should see them', () => {
  // School days on paper: from Monday 2 November each weekday to 18 December.
  const afternoonOff = week('/\\', '/\\', '/\\', '/\\', '/O');
  const notEnrolled = week('XX', 'XX', 'XX', 'XX', 'XX');
  const lateOnly = week('OO', 'UO', 'OO', 'OO', 'OO');
  const off = week('/\\', '/\\', '/\\', 'BB', 'BB');
  test.each([
    ['coming in', `${present} ${present}`, { seen: { on: '2026-11-13', days: 9 }, dueOn: undefined }],
    [
      'away since Monday 9th',
      `${present} ${away}`,
      { seen: { on: '2026-11-06', days: 14 }, dueOn: '2026-11-20' },
    ],
    [
      'home for an afternoon alone',
      `${present} ${afternoonOff}`,
      { seen: { on: '2026-11-13', days: 9 }, dueOn: undefined },
    ],
    [
      'home from the Friday afternoon on',
      `${afternoonOff} ${away}`,
      { seen: { on: '2026-11-06', days: 14 }, dueOn: '2026-11-20' },
    ],
    [
      'late after the register closed is seen',
      `${present} ${lateOnly}`,
      { seen: { on: '2026-11-10', days: 12 }, dueOn: '2026-11-24' },
    ],
    ['off site is seen', `${present} ${off}`, { seen: { on: '2026-11-13', days: 9 }, dueOn: undefined }],
    [
      'not to attend is not away',
      `${present} ${notEnrolled}`,
      { seen: { on: '2026-11-06', days: 14 }, dueOn: undefined },
    ],
    ['never seen: from the first day away', away, { seen: undefined, dueOn: '2026-11-13' }],
    ['no marks at all', '', { seen: undefined, dueOn: undefined }],
  ])('%s', (_, marks, { seen, dueOn }) => {
    const state = stateOf({ row: rowOf(marks) });
    expect(state.seen).toEqual(seen && { on: seen.on, by: 'register', schoolDays: seen.days });
    expect(state.check).toEqual(dueOn && { dueOn, overdue: dueOn < '2026-11-26' });
    expect(state.ticks.seen).toBe(seen !== undefined && dueOn === undefined);
  });

  const row = rowOf(`${present} ${away}`);
  const seenOn = (on: string, childSeen = true) => entryOf('contact', { ...contact, on, childSeen });

  test('a contact that saw the child starts the clock again', () => {
    expect(stateOf({ row, entries: [seenOn('2026-11-19')] })).toMatchObject({
      seen: { on: '2026-11-19', by: 'contact', schoolDays: 5 },
      check: { dueOn: '2026-12-03', overdue: false },
      ticks: { seen: true },
    });
  });

  test.each([
    ['one that did not', seenOn('2026-11-19', false)],
    ['one that was taken out', { ...seenOn('2026-11-19'), removed: true }],
    ['one before the register saw the child', seenOn('2026-11-05')],
    ['one still to come', seenOn('2026-11-27')],
  ])('%s does not', (_, entry) => {
    expect(stateOf({ row, entries: [entry] })).toMatchObject({
      seen: { by: 'register' },
      check: { dueOn: '2026-11-20' },
    });
  });

  test('is due up to the day itself', () => {
    expect(stateOf({ row }, { today: '2026-11-20' }).check).toEqual({ dueOn: '2026-11-20', overdue: false });
    expect(stateOf({ row }, { today: '2026-11-21' }).check?.overdue).toBe(true);
  });

  test('of a pupil whom nobody has ever seen, the first day away and the school days since', () => {
    const never = rowOf(away);
    expect(stateOf({ row: never }).unseen).toEqual({ since: '2026-11-02', schoolDays: 19 });
    expect(stateOf({ row: never }, { calendar: undefined }).unseen).toEqual({ since: '2026-11-02' });
    expect(stateOf({ row: never, entries: [seenOn('2026-11-19')] }).unseen).toBeUndefined();
    expect(stateOf({ row: rowOf('') }).unseen).toBeUndefined();
    const left = entryOf('profile', { ...profile, leftOn: '2026-11-26' });
    expect(stateOf({ row: never, entries: [left] }).unseen).toBeUndefined();
  });

  test('after so many school days as the council says', () => {
    const measures = { ...shippedSettings.measures, checkDays: 3 };
    expect(stateOf({ row }, { settings: { ...shippedSettings, measures } }).check?.dueOn).toBe('2026-11-11');
  });

  test('not for one who has left, nor where no calendar says the day', () => {
    const left = entryOf('profile', { ...profile, leftOn: '2026-11-26' });
    expect(stateOf({ row, entries: [left] }).check).toBeUndefined();
    const leaving = entryOf('profile', { ...profile, leftOn: '2026-11-27' });
    expect(stateOf({ row, entries: [leaving] }).check).toBeDefined();
    expect(stateOf({ row }, { calendar: undefined })).toMatchObject({ seen: { on: '2026-11-06' } });
    expect(stateOf({ row }, { calendar: undefined }).check).toBeUndefined();
    expect(stateOf({ row }, { calendar: undefined }).seen).not.toHaveProperty('schoolDays');
  });
});

describe('the plan', () => {
  const mid = { on: '2026-10-16', by: 'O', outcome: 1 } as const;
  const last = { ...mid, on: '2026-11-25', next: 'close' } as const;
  test.each([
    [
      'before halfway',
      { content: plan, today: '2026-10-15' },
      { which: 'mid', dueOn: '2026-10-16', overdue: false },
    ],
    [
      'halfway',
      { content: plan, today: '2026-10-16' },
      { which: 'mid', dueOn: '2026-10-16', overdue: false },
    ],
    [
      'after it',
      { content: plan, today: '2026-10-17' },
      { which: 'mid', dueOn: '2026-10-16', overdue: true },
    ],
    [
      'reviewed halfway',
      { content: { ...plan, midReview: mid }, today: '2026-11-26' },
      { which: 'last', dueOn: '2026-11-27', overdue: false },
    ],
    [
      'never reviewed, on its last day',
      { content: plan, today: '2026-11-27' },
      { which: 'last', dueOn: '2026-11-27', overdue: false },
    ],
    [
      'never reviewed, and over',
      { content: plan, today: '2026-11-30' },
      { which: 'last', dueOn: '2026-11-27', overdue: true },
    ],
  ] as const)('%s', (_, { content, today }, review) => {
    const state = stateOf({ entries: [entryOf('plan', content)] }, { today });
    expect(state.plan?.review).toEqual(review);
    expect(state.ticks).toMatchObject({ plan: true, lead: true, review: !review.overdue });
    expect(state.lead).toBe('Ottilie Penhaligon');
  });

  test('that ended is open no more', () => {
    const state = stateOf({ entries: [entryOf('plan', { ...plan, lastReview: last })] });
    expect(state).not.toHaveProperty('plan');
    expect(state.ticks).toMatchObject({ plan: false, review: false, lead: false });
  });

  test('of several, the one that ends first', () => {
    const entries = [
      entryOf('plan', { ...plan, title: 'Later', endsOn: '2026-12-18' }),
      entryOf('plan', plan),
      entryOf('plan', { ...plan, title: 'Gone', endsOn: '2026-11-20' }, { removed: true }),
    ];
    expect(stateOf({ entries }).plan?.title).toBe('Autumn plan');
  });

  test('is led by whom the profile names, if it names anyone', () => {
    const entries = [
      entryOf('plan', plan),
      entryOf('profile', { ...profile, lead: { name: 'Ambrose Quill' } }),
    ];
    expect(stateOf({ entries }).lead).toBe('Ambrose Quill');
  });
});

describe('actions', () => {
  const open = (dueOn: string, change = {}) => entryOf('action', { ...action, dueOn, ...change });
  test('are open until they are done, and overdue from the day after', () => {
    const entries = [
      open('2026-11-25'),
      open('2026-11-26', { state: 'in-progress' }),
      open('2026-12-04'),
      open('2026-11-02', { state: 'done', doneOn: '2026-11-02' }),
      open('2026-11-03', { state: 'carried-over' }),
      { ...open('2026-11-04'), removed: true },
    ];
    expect(stateOf({ entries }).actions).toEqual({ open: 3, overdue: 1, nextDueOn: '2026-11-25' });
    expect(stateOf({}).actions).toEqual({ open: 0, overdue: 0 });
  });

  test('go with their plan, and come back with it', () => {
    const of = entryOf('plan', plan);
    const mine = open('2026-12-04', { planId: of.id });
    expect(stateOf({ entries: [of, mine] }).actions.open).toBe(1);
    expect(stateOf({ entries: [{ ...of, removed: true }, mine, open('2026-12-05')] }).actions).toEqual({
      ...{ open: 1, overdue: 0, nextDueOn: '2026-12-05' },
    });
  });
});

describe('the stage, by the tests that the product ships', () => {
  const mid = { by: 'O', outcome: 0, next: 'new-cycle' } as const;
  const ended = (on: string, outcome: -2 | -1 | 0 | 1 | 2) =>
    entryOf('plan', { ...plan, lastReview: { ...mid, on, outcome } });
  const counts = (attended: number, change: Partial<CaseloadPupil> = {}) => ({
    ...rowOf(present, '2026-11-02', { possible: 100, attended }),
    ...change,
  });
  const threshold = { metOn: '2026-10-12', inWindow: 12, unexplainedInWindow: 0 };
  const met = { ...counts(95), figures: { ...counts(95).figures, threshold } };
  test.each([
    ['nothing', {}, 'Stage 1 because no test for a higher stage is met.'],
    ['little absence', { row: counts(95) }, 'Stage 1 because no test for a higher stage is met.'],
    ['persistent absence', { row: counts(90) }, 'Stage 3 because attendance is 90.0%, persistent absence.'],
    ['severe absence', { row: counts(40) }, 'Stage 3 because attendance is 40.0%, severe absence.'],
    ['the threshold', { row: met }, 'Stage 2 because the national threshold was met on 12 October 2026.'],
    [
      'the caseload',
      { row: counts(95, { onCaseload: true }) },
      'Stage 2 because the pupil is on the caseload.',
    ],
    ['a plan', { entries: [entryOf('plan', plan)] }, 'Stage 2 because a plan is open.'],
    [
      'a plan and the caseload',
      { row: counts(95, { onCaseload: true }), entries: [entryOf('plan', plan)] },
      'Stage 2 because a plan is open and the pupil is on the caseload.',
    ],
    [
      'a plan that did not help',
      { entries: [ended('2026-10-02', 2), ended('2026-11-20', 0)] },
      'Stage 3 because the plan that ended on 20 November 2026 did not help.',
    ],
    [
      'a plan that did not help, and one that did since',
      { entries: [ended('2026-11-20', 2), ended('2026-10-02', -1)] },
      'Stage 1 because no test for a higher stage is met.',
    ],
    [
      'a contract',
      { entries: [entryOf('legal', contract)] },
      'Stage 3 because a legal step is under way (attendance contract).',
    ],
    [
      'a contract that was declined',
      { entries: [entryOf('legal', { ...contract, declinedOn: '2026-11-10' })] },
      'Stage 1 because no test for a higher stage is met.',
    ],
  ])('%s', (_, facts, why) => {
    expect(stateOf(facts).stage).toEqual({ number: Number(why[6]), why, chosen: false });
  });

  test('the council may read absence otherwise', () => {
    expect(stateOf({ row: counts(90) }, { bandReading: 'below' }).stage.number).toBe(1);
  });

  test('somebody may choose another, and the tests are still said', () => {
    const chosen = entryOf('profile', { ...profile, stage: { number: 1, reason: 'She is back every day' } });
    expect(stateOf({ row: counts(40), entries: [chosen] }).stage).toEqual({
      number: 1,
      why: 'Stage 1 was chosen: She is back every day. By the tests it would be stage 3.',
      chosen: true,
    });
    expect(stateOf({ entries: [chosen] }).stage.why).toBe('Stage 1 was chosen: She is back every day.');
  });
});

test('the marks of a row are read once, however often its case is asked about', () => {
  let reads = 0;
  const { calendar: marks, ...rest } = rowOf(`${present} ${away}`);
  const row = {
    ...rest,
    get calendar() {
      reads += 1;
      return marks;
    },
  };
  expect(stateOf({ row })).toEqual(stateOf({ row }));
  stateOf({ row }, { today: '2026-11-27' });
  expect(reads).toBe(1);
});
