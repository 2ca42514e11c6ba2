import { describe, expect, test } from 'vitest';
import { actionContent } from '../../../../../../src/casework/actions/actionContent.ts';
import { shippedPlans } from '../../../../../../src/casework/council/shipped/shippedPlans.ts';
import { planContent } from '../../../../../../src/casework/plans/planContent.ts';
import { planFaults } from '../../../../../../src/casework/plans/planRules.ts';
import { actionOfRow, rowFaults } from '../../../../../../tabs/features/caseload/pupil/actions/actionRow.ts';
import { datesWords } from '../../../../../../tabs/features/caseload/pupil/plan/datesWords.ts';
import {
  fieldsOfPlan,
  planOfFields,
} from '../../../../../../tabs/features/caseload/pupil/plan/planFields.ts';
import { moved, startOf } from '../../../../../../tabs/features/caseload/pupil/plan/startPlan.ts';
import { calendar } from '../caseFile.ts';

const [apdr, fastTrack] = shippedPlans;
if (!apdr || !fastTrack) throw new Error('The product ships two plans');
const place = { today: '2026-11-26', calendar };
const profile = {
  ...{ barriers: [], support: [], parents: [], agencies: [] },
  lead: { name: 'Mrs Lane', role: 'SENCO' },
  pupilVoice: 'Mornings are hard.',
};
const start = startOf(apdr, { profile, cycle: 1, place });

test('a plan that starts today can be saved as it is proposed', () => {
  const content = planContent.parse(planOfFields(start, undefined));
  expect(content).toMatchObject({
    lead: { name: 'Mrs Lane', role: 'SENCO' },
    pupilVoice: 'Mornings are hard.',
  });
  // The weeks of 23 and 30 November, 7, 14 December and 4 January are five; 11, 18, 25 January, 1 and 8 February five more.
  expect([content.startsOn, content.midReviewOn, content.endsOn]).toEqual([
    '2026-11-26',
    '2027-01-08',
    '2027-02-12',
  ]);
  expect(planFaults(content, { today: place.today })).toEqual([]);
  expect(start.actions).toHaveLength(apdr.steps.length);
  for (const row of start.actions) {
    expect(rowFaults(row, place.today)).toEqual({});
    expect(actionContent.safeParse(actionOfRow(row)).success).toBe(true);
  }
});

test('in the holidays it starts on the next school day', () => {
  const before = startOf(apdr, { profile, cycle: 1, place: { ...place, today: '2026-12-21' } });
  expect(before.startsOn).toBe('2027-01-04');
});

test('without term dates a person sets the dates, and everything else is proposed', () => {
  const fields = startOf(apdr, { profile, cycle: 1, place: { ...place, calendar: undefined } });
  expect([fields.midReviewOn, fields.endsOn]).toEqual(['', '']);
  expect(fields.actions).toHaveLength(apdr.steps.length);
});

describe('what was proposed follows what it rests on', () => {
  const move = (fields: typeof start, part: Partial<typeof start>, to = apdr) =>
    moved(fields, part, { from: apdr, to, place });

  test('a later start moves the reviews and the actions', () => {
    const next = move(start, { startsOn: '2026-12-07' });
    // 7 and 14 December are the first two weeks, 4, 11 and 18 January the third to the fifth.
    expect(next.midReviewOn).toBe('2027-01-22');
    expect(next.actions.map(({ dueOn }) => dueOn)).not.toEqual(start.actions.map(({ dueOn }) => dueOn));
    expect(next.actions.map(({ id }) => id)).toEqual(start.actions.map(({ id }) => id));
  });

  test('another lead takes the actions of the first', () => {
    const next = move(start, { lead: 'Mr Shaw' });
    expect(new Set(next.actions.map(({ owner }) => owner))).toEqual(new Set(['Mr Shaw']));
  });

  test('a date and an action that a person has set stay as they are', () => {
    const [first, ...others] = start.actions;
    if (!first) throw new Error('No action');
    const set = { ...first, what: 'Ask about maths' };
    const next = move(
      { ...start, midReviewOn: '2026-12-18', actions: [set, ...others] },
      { startsOn: '2026-12-07' },
    );
    expect(next.midReviewOn).toBe('2026-12-18');
    expect(next.endsOn).not.toBe(start.endsOn);
    expect(next.actions[0]).toEqual(set);
  });

  test('another template brings its own steps and keeps what a person wrote', () => {
    const own = { ...start.actions[0], id: 'own', what: 'Ask about maths' } as (typeof start.actions)[number];
    const next = move(
      { ...start, actions: [...start.actions, own] },
      { templateId: fastTrack.id },
      fastTrack,
    );
    expect(next.title).toBe(fastTrack.title);
    expect(next.actions).toHaveLength(fastTrack.steps.length + 1);
    expect(next.actions.at(-1)).toEqual(own);
    expect(move({ ...start, title: 'Ben’s plan' }, { templateId: fastTrack.id }, fastTrack).title).toBe(
      'Ben’s plan',
    );
  });

  test('while a date is half typed nothing moves, and then everything follows', () => {
    const half = move(start, { startsOn: '' });
    expect(half).toEqual({ ...start, startsOn: '' });
    const { actions: _rows, ...later } = move(start, { startsOn: '2026-12-07' });
    expect(move(half, { startsOn: '2026-12-07' })).toMatchObject(later);
    expect(move(start, { weeks: 'ten' })).toEqual({ ...start, weeks: 'ten' });
  });

  test('where the term dates do not reach, a person sets the dates', () => {
    expect(move(start, { startsOn: '2027-03-01' })).toMatchObject({ midReviewOn: '', endsOn: '' });
  });
});

test('a plan that is opened and saved unchanged stays the same, reviews and all', () => {
  const plan = planContent.parse({
    ...planOfFields({ ...start, targetPercent: '92.5', previousPlanId: 'plan-1', cycle: 2 }, undefined),
    midReview: { on: '2027-01-08', by: 'Kit', outcome: 1, worked: 'Breakfast' },
    lastReview: { on: '2027-02-12', by: 'Kit', outcome: 0, next: 'new-cycle', questions: 'Why Mondays?' },
  });
  expect(planContent.parse(planOfFields(fieldsOfPlan(plan), plan))).toEqual(plan);
});

describe('what is said of the dates', () => {
  const said = (part: Partial<typeof start>) => datesWords({ ...start, ...part }, apdr, place);

  test('they are proposed', () => {
    expect(said({})).toMatch(/^The dates are proposed/);
  });

  test('one that was cleared can be chosen: the term dates are not to blame', () => {
    expect(said({ endsOn: '' })).toBe('Choose the dates here.');
  });

  test('the term dates do not reach that far', () => {
    expect(said({ startsOn: '2027-03-01', endsOn: '' })).toMatch(/do not reach that far/);
  });

  test('nobody has set them', () => {
    expect(datesWords(start, apdr, { ...place, calendar: undefined })).toMatch(/^Nobody has set/);
  });
});
