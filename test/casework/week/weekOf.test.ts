import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/access/person.ts';
import type { PenaltyNotice } from '../../../src/casework/legal/noticeState.ts';
import { type WeekItem, weekItemKinds } from '../../../src/casework/week/weekItem.ts';
import { inOrder, weekOf } from '../../../src/casework/week/weekOf.ts';
import { savedRegister } from '../../graph/examples.ts';
import { northId, schoolOf } from '../support.ts';
import { about, asAt, attends, caseOf, context, rowOf, schoolWith, today } from './weekExamples.ts';

/** A school at which there is everything to do that there can be. */
async function busy(aswIds: readonly string[]) {
  const unseen = [...attends.slice(0, 3), ...Array<string>(12).fill('NN')];
  const base = rowOf('ada', unseen);
  const rows = [
    { ...base, figures: { ...base.figures, possible: 100, attended: 40 }, cameOnWith: asAt },
    rowOf('ben', Array<string>(15).fill('II')),
  ];
  const entries = [
    about('plan', {}, { pupilId: 'ben' }),
    about('action', {}, { pupilId: 'ben' }),
    about('legal', {}, { pupilId: 'ben' }),
    about('timetable', { reportedOn: '2026-11-09' }, { pupilId: 'ben' }),
  ];
  // 20 school days ago.
  const register = savedRegister({ to: asAt, uploadedAt: '2026-10-22T15:00:00Z' });
  const removal = { at: '2026-11-05T09:00:00Z', by: 'O', byId: 'o', reason: 'Left', on: '2026-12-01' };
  const notice: PenaltyNotice = {
    ...{ step: 'penalty-notice', parentId: 'm', path: 'irregular', sessions: 14 },
    ...{ absentFrom: '2026-09-14', absentTo: '2026-10-16', requestedOn: '2026-10-20' },
  };
  return await schoolWith({
    ...{ rows, entries, school: { ...schoolOf(northId, 'North Academy'), aswIds, register } },
    cases: [caseOf('cy', { removal })],
    notices: [
      {
        ...{ entryId: 'n-1', pupil: caseOf('ben'), parent: { id: 'm', name: 'M' }, holder: 'h', notice },
        ...{ state: 'requested', number: 'first', terms: {}, changedAt: '2026-10-20T09:00:00Z' },
      },
    ],
    tsms: [{ id: 'r-1', schoolId: northId, state: 'asked', askedAt: '2026-11-24T09:00:00Z' }],
  });
}

const kindsOf = (items: readonly WeekItem[]) =>
  weekItemKinds.filter((kind) => items.some((item) => item.kind === kind));

describe('what each role sees', () => {
  test.each<[Role, WeekItem['kind'][]]>([
    // The council decides over the request for a notice, answers requests for a meeting, and removes.
    [
      'school',
      [
        'check-due',
        'severe-without',
        'improvement-ending',
        'unexplained',
        'review-due',
        'action-due',
        'new-fall',
        'timetable-due',
        'return-due',
        'register-old',
      ],
    ],
    [
      'asw',
      [
        'check-due',
        'severe-without',
        'notice-deadline',
        'improvement-ending',
        'unexplained',
        'review-due',
        'action-due',
        'new-fall',
        'timetable-due',
        'return-due',
        'tsm-request',
        'register-old',
      ],
    ],
    ['officer', ['notice-deadline', 'return-due', 'removal-due']],
    ['reader', []],
  ])('%s', async (role, kinds) => {
    const items = weekOf(await busy(['worker']), { ...context, role });
    expect(kindsOf(items)).toEqual(kinds);
  });

  test('an officer sees more of a school without a support worker', async () => {
    const items = weekOf(await busy([]), { ...context, role: 'officer' });
    expect(kindsOf(items)).toEqual([
      'notice-deadline',
      'return-due',
      'tsm-request',
      'register-old',
      'removal-due',
    ]);
  });

  test('is nothing where there is nothing to do', async () => {
    const quiet = await schoolWith({ rows: [rowOf('ada', attends, { onCaseload: false })] });
    for (const role of ['school', 'asw', 'officer'] as const) {
      expect(weekOf(quiet, { ...context, role })).toEqual([]);
    }
  });
});

describe('items', () => {
  test('have ids of their own, the same on the next day', async () => {
    const school = await busy(['worker']);
    const ids = (day: string) => weekOf(school, { ...context, role: 'asw', today: day }).map(({ id }) => id);
    expect(new Set(ids(today)).size).toBe(ids(today).length);
    expect(ids('2026-11-27')).toEqual(expect.arrayContaining(ids(today)));
  });

  test('each say why, with figures or dates, and lead to a page', async () => {
    for (const { why, title, to } of weekOf(await busy(['worker']), { ...context, role: 'asw' })) {
      expect(why).toMatch(/\d/);
      expect(why).toMatch(/\.$/);
      expect(`${title}${why}`).not.toMatch(/undefined|NaN|–|—|!/);
      expect(to).toMatch(/^\/(pupils|schools|registers|week|term-dates)/);
    }
  });
});

describe('the order', () => {
  const item = (id: string, change: Partial<WeekItem> = {}): WeekItem => ({
    ...{ id, kind: 'action-due', schoolId: 's', title: id, why: id, overdue: false, to: '/' },
    ...change,
  });

  test('is overdue first by how grave, then by day', () => {
    const items = [
      item('action of tomorrow', { dueOn: '2026-11-27' }),
      item('check of tomorrow', { kind: 'check-due', dueOn: '2026-11-27' }),
      item('fall', { kind: 'new-fall' }),
      item('severe', { kind: 'severe-without' }),
      item('action of last week', { overdue: true, dueOn: '2026-11-20' }),
      item('action of last month', { overdue: true, dueOn: '2026-10-20' }),
      item('check of yesterday', { kind: 'check-due', overdue: true, dueOn: '2026-11-25' }),
      item('N marks', { kind: 'unexplained', overdue: true }),
      item('check of today', { kind: 'check-due', dueOn: '2026-11-26' }),
    ];
    expect(inOrder(items, today).map(({ id }) => id)).toEqual([
      'check of yesterday',
      'N marks',
      'action of last month',
      'action of last week',
      'check of today',
      'severe',
      'fall',
      'check of tomorrow',
      'action of tomorrow',
    ]);
  });

  test('is the gravest first among things of one kind and day', () => {
    const items = [
      item('a small fall', { kind: 'new-fall', weight: 31 }),
      item('b', { kind: 'new-fall' }),
      item('c large fall', { kind: 'new-fall', weight: 120 }),
      item('d', { kind: 'new-fall' }),
    ];
    expect(inOrder(items, today).map(({ id }) => id)).toEqual(['c large fall', 'a small fall', 'b', 'd']);
  });

  test('is the same however the items come, and loses none', () => {
    const arbitrary = fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom(...weekItemKinds),
      overdue: fc.boolean(),
      weight: fc.constantFrom(1, 2),
      day: fc.constantFrom(undefined, '2026-11-20', '2026-11-26', '2026-12-01'),
    });
    const made = fc
      .uniqueArray(arbitrary, { selector: ({ id }) => id })
      .map((all) =>
        all.map(({ id, kind, overdue, weight, day }) =>
          item(id, { kind, overdue, weight, ...(day && { dueOn: day }) }),
        ),
      );
    fc.assert(
      fc.property(made, (items) => {
        const ordered = inOrder(items, today);
        expect(inOrder([...items].reverse(), today)).toEqual(ordered);
        expect([...ordered].map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
        const firstCalm = ordered.findIndex(({ overdue }) => !overdue);
        expect(
          ordered.slice(firstCalm === -1 ? ordered.length : firstCalm).some(({ overdue }) => overdue),
        ).toBe(false);
      }),
    );
  });
});
