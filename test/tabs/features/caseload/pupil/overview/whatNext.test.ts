import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../../../../tabs/app/apiTypes.ts';
import { whatNext } from '../../../../../../tabs/features/caseload/pupil/overview/whatNext.ts';
import { caseFile, entry } from '../caseFile.ts';

type State = CaseFile['state'];
const known = entry('profile', 'p1', {
  ...{ barriers: ['anxiety'], agencies: [] },
  parents: [{ id: 'k1', name: 'Kim Rudd', relationship: 'Mother', livesWithPupil: true }],
  support: [{ id: 'u1', title: 'Breakfast club', stage: 1, startedOn: '2026-11-02' }],
});
const plan = (dueOn: string, overdue: boolean, which: 'mid' | 'last' = 'mid'): State['plan'] => ({
  ...{ id: 'pl', title: 'Plan', cycle: 1, startsOn: '2026-11-02', midReviewOn: dueOn, endsOn: dueOn },
  review: { which, dueOn, overdue },
});
const stateWith = (part: Partial<State>): State => ({
  ...caseFile().state,
  lead: 'Mrs Lane',
  plan: plan('2027-01-08', false),
  ...part,
});
const keysOf = (state: Partial<State>, part: Partial<CaseFile> = { entries: [known] }) =>
  whatNext(caseFile({ ...part, state: stateWith(state) }), undefined).map(({ key }) => key);

test('a case in order asks for nothing', () => {
  expect(keysOf({})).toEqual([]);
});

test('a new case: what is most urgent comes first', () => {
  const state = { check: { dueOn: '2026-11-16', overdue: true }, actions: { open: 2, overdue: 2 } };
  const file = caseFile({ state: { ...caseFile().state, ...state } });
  expect(whatNext(file, undefined).map(({ key }) => key)).toEqual([
    'check',
    'actions',
    'plan',
    'lead',
    'barriers',
    'parents',
  ]);
});

describe('what is due soon', () => {
  test.each([
    // Thursday 26 November: 3 December is five school days on, 4 December six.
    ['2026-12-03', false, ['check']],
    ['2026-12-04', false, []],
    ['2026-11-16', true, ['check']],
  ] as const)('a check due by %s', (dueOn, overdue, keys) => {
    expect(keysOf({ check: { dueOn, overdue } })).toEqual(keys);
  });

  test('a review, halfway and at the end', () => {
    const text = (state: State['plan']) =>
      whatNext(caseFile({ entries: [known], state: stateWith({ plan: state }) }), undefined)[0]?.text;
    expect(text(plan('2026-11-27', false))).toBe('Review the plan halfway: that is due on 27 November 2026.');
    expect(text(plan('2026-11-20', true, 'last'))).toBe(
      'Review the plan at its end: that was due on 20 November 2026.',
    );
  });

  test('without term dates only what is due today or before', () => {
    const file = (dueOn: string) =>
      caseFile({
        entries: [known],
        state: stateWith({ check: { dueOn, overdue: false } }),
      });
    const { calendar: _, ...without } = file('2026-11-27');
    expect(whatNext(without, undefined)).toEqual([]);
    const { calendar: __, ...today } = file('2026-11-26');
    expect(whatNext(today, undefined).map(({ key }) => key)).toEqual(['check']);
  });
});

test('support follows barriers, and stage 1 asks for none of it', () => {
  const barriersOnly = entry('profile', 'p1', { ...known.content, support: [] } as never);
  expect(keysOf({}, { entries: [barriersOnly] })).toEqual(['support']);
  const { lead: _lead, plan: _plan, ...bare } = stateWith({ stage: { number: 1, why: '', chosen: false } });
  expect(whatNext(caseFile({ state: bare }), undefined)).toEqual([]);
});
