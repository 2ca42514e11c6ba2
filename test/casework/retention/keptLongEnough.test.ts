import { describe, expect, test } from 'vitest';
import type { ContentOf, Entry, EntryKind } from '../../../src/casework/cases/entry.ts';
import type { PupilCase } from '../../../src/casework/cases/pupilCase.ts';
import { emptyProfile } from '../../../src/casework/profiles/profileContent.ts';
import { type KeptCase, keptLongEnough } from '../../../src/casework/retention/keptLongEnough.ts';

const by = { by: 'Ada', byId: 'a-1' };
const pupilCase: PupilCase = {
  id: 'pupil-1',
  schoolId: 'school-north',
  upn: 'A839999923001',
  surname: 'Thistlewick',
  forename: 'Philippa',
  yearGroup: '8',
  birthDate: '',
  opened: { ...by, at: '2026-09-10T09:00:00.000Z' },
};

let ids = 0;
function entry<K extends EntryKind>(kind: K, content: ContentOf<K>, at = '2026-11-26T09:00:00.000Z'): Entry {
  ids += 1;
  return {
    ...{ id: `e-${ids}`, kind, pupilId: 'pupil-1', schoolId: 'school-north', content, version: 1 },
    removed: false,
    history: [{ ...by, at, version: 1, what: 'added', fields: [] }],
  } as Entry;
}

const note = (at?: string) => entry('note', { on: '2026-11-26', text: 'A note.' }, at);
const action = (state: ContentOf<'action'>['state']) =>
  entry('action', {
    what: 'Call home',
    type: 'family-contact',
    owner: { name: 'Hester', organisation: 'school' },
    dueOn: '2026-11-27',
    state,
  });
const plan: ContentOf<'plan'> = {
  templateId: 'apdr',
  title: 'A plan',
  cycle: 1,
  lead: { name: 'Hester' },
  startsOn: '2026-09-07',
  weeks: 10,
  midReviewOn: '2026-10-09',
  endsOn: '2026-11-20',
};
const lastReview = { on: '2026-11-20', by: 'Hester', outcome: 1, next: 'close' } as const;
const timetable: ContentOf<'timetable'> = {
  reason: 'anxiety',
  hours: 12,
  startsOn: '2026-11-02',
  firstReviewOn: '2026-11-16',
  endsOn: '2026-12-11',
  reviews: [],
};
const fine: ContentOf<'legal'> = {
  step: 'penalty-notice',
  parentId: 'p',
  path: 'irregular',
  absentFrom: '2026-10-01',
  absentTo: '2026-10-07',
  sessions: 10,
  requestedOn: '2026-10-12',
  issuedOn: '2026-10-20',
  receivedOn: '2026-10-22',
  paid: { on: '2026-10-30', amount: 80 },
};

const kept = (change: Partial<KeptCase>, today: string, caseYears = 6) =>
  keptLongEnough({ pupilCase, entries: [note()], onCaseload: false, ...change }, { caseYears }, today);

describe('a pupil who is off the caseload', () => {
  test.each([
    ['the day before', '2032-11-25', false],
    ['on the day', '2032-11-26', true],
    ['long after', '2040-01-01', true],
  ])('is due so many years after the last thing that was written down: %s', (_, today, due) => {
    expect(kept({}, today) !== undefined).toBe(due);
  });

  test('has words and dates for it', () => {
    expect(kept({}, '2032-11-26')).toEqual({
      lastOn: '2026-11-26',
      due: '2032-11-26',
      why: 'Not on the caseload any more. The last thing was written down on 26 November 2026. Kept for 6 years after 26 November 2026.',
    });
  });

  test('is due by the last change, of what was taken out too', () => {
    const [first] = [note('2026-09-11T09:00:00.000Z')];
    const later = {
      ...first,
      removed: true,
      history: [
        ...first.history,
        { ...by, at: '2027-03-01T23:30:00.000Z', version: 2, what: 'removed', fields: [] },
      ],
    } as Entry;
    expect(kept({ entries: [later] }, '2033-03-01')?.due).toBe('2033-03-01');
    expect(kept({ entries: [later] }, '2033-02-28')).toBeUndefined();
  });

  test('by the day on which the case was opened where nothing is in it', () => {
    expect(kept({ entries: [] }, '2032-09-10')?.due).toBe('2032-09-10');
  });

  test('by the law’s leap day on 1 March', () => {
    const entries = [note('2028-02-29T09:00:00.000Z')];
    expect(kept({ entries }, '2029-03-01', 1)?.due).toBe('2029-03-01');
  });
});

describe('stays for ever', () => {
  test('while it is held', () => {
    const hold = { ...by, at: '2027-01-01T09:00:00.000Z', reason: 'A complaint' };
    expect(kept({ pupilCase: { ...pupilCase, hold } }, '2050-01-01')).toBeUndefined();
  });

  test('while the pupil is on the caseload and has not left', () => {
    expect(kept({ onCaseload: true }, '2050-01-01')).toBeUndefined();
  });

  test.each<[string, Entry]>([
    ['an open plan', entry('plan', plan)],
    ['an open action', action('open')],
    ['an action in progress', action('in-progress')],
    [
      'a notice to improve without an outcome',
      entry('legal', {
        step: 'notice-to-improve',
        parentIds: ['p'],
        issuedOn: '2026-10-01',
        startsOn: '2026-10-05',
        weeks: 3,
        endsOn: '2026-10-23',
        mostUnauthorised: 10,
      }),
    ],
    ['a penalty notice that is not settled', entry('legal', { ...fine, paid: undefined })],
  ])('with %s', (_, open) => {
    expect(kept({ entries: [note(), open] }, '2050-01-01')).toBeUndefined();
  });
});

describe('does not stay for', () => {
  test.each<[string, Entry]>([
    ['a plan that was reviewed', entry('plan', { ...plan, lastReview })],
    ['an action that is done', action('done')],
    ['an action that was not possible', action('not-possible')],
    ['a timetable whose end has come', entry('timetable', timetable)],
    ['an open action that was taken out', { ...action('open'), removed: true } as Entry],
  ])('%s', (_, done) => {
    expect(kept({ entries: [note(), done] }, '2032-11-26')).toBeDefined();
  });
});

test('a penalty notice keeps a case as long as it counts, whatever the council has set', () => {
  const entries = [note(), entry('legal', fine)];
  expect(kept({ entries }, '2028-11-26', 1)).toBeUndefined();
  expect(kept({ entries }, '2029-10-19', 1)).toBeUndefined();
  expect(kept({ entries }, '2029-10-21', 1)).toBeDefined();
});

describe('a pupil who has left', () => {
  const left = (leftOn: string) => entry('profile', { ...emptyProfile, leftOn }, '2026-11-01T09:00:00.000Z');

  test('is due by the day on which they left, on the caseload or not', () => {
    const entries = [left('2027-07-21')];
    expect(kept({ entries, onCaseload: true }, '2033-07-20')).toBeUndefined();
    expect(kept({ entries, onCaseload: true }, '2033-07-21')).toMatchObject({
      due: '2033-07-21',
      lastOn: '2026-11-01',
      why: 'Left the school on 21 July 2027. The last thing was written down on 1 November 2026. Kept for 6 years after 21 July 2027.',
    });
  });

  test('has not left before the day has come', () => {
    expect(kept({ entries: [left('2060-01-01')], onCaseload: true }, '2050-01-01')).toBeUndefined();
  });
});
