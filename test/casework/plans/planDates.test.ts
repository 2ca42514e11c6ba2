import { describe, expect, test } from 'vitest';
import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';
import { draftActionsOf } from '../../../src/casework/plans/draftActions.ts';
import { nextCycleOf } from '../../../src/casework/plans/nextCycle.ts';
import { planDatesOf } from '../../../src/casework/plans/planDates.ts';
import { planFaults } from '../../../src/casework/plans/planRules.ts';
import { action, plan } from '../cases/contents.ts';
import { calendar } from '../cases/schoolYear.ts';

const tenWeeks = { weeks: 10, midWeek: 5 };

describe('the dates of a plan, against a calendar on paper', () => {
  // School weeks of autumn 2026: 7, 14, 21, 28 September, 5, 12, 19 October, 2, 9, 16, 23, 30 November, 7, 14 December;
  // of spring: 4, 11, 18, 25 January, 1, 8 February, 22 February ...
  test.each([
    ['a Monday', '2026-09-14', { midReviewOn: '2026-10-16', endsOn: '2026-11-27' }],
    ['a Friday of the same week', '2026-09-18', { midReviewOn: '2026-10-16', endsOn: '2026-11-27' }],
    ['the Saturday after', '2026-09-19', { midReviewOn: '2026-10-23', endsOn: '2026-12-04' }],
    ['the half term', '2026-10-28', { midReviewOn: '2026-12-04', endsOn: '2027-01-22' }],
    ['the last day of term', '2026-12-18', { midReviewOn: '2027-01-29', endsOn: '2027-03-12' }],
  ])('that starts on %s', (_, startsOn, dates) => {
    expect(planDatesOf(startsOn, tenWeeks, calendar)).toEqual(dates);
  });

  test('a week that ends with an INSET day ends the day before', () => {
    const inset: SchoolCalendar = { ...calendar, inset: ['2026-11-27'] };
    expect(planDatesOf('2026-09-14', tenWeeks, inset)?.endsOn).toBe('2026-11-26');
  });

  test('of one week', () => {
    expect(planDatesOf('2026-09-14', { weeks: 1, midWeek: 1 }, calendar)).toEqual({
      midReviewOn: '2026-09-18',
      endsOn: '2026-09-18',
    });
  });

  test('are not known beyond the calendar', () => {
    expect(planDatesOf('2027-06-14', tenWeeks, calendar)).toBeUndefined();
  });
});

describe('the steps of a template', () => {
  const step = { type: 'family-contact', organisation: 'school' } as const;
  const template = {
    steps: [
      { ...step, week: 0, what: 'Invite the family' },
      { ...step, week: 1, what: 'Meet' },
      { ...step, week: 4, what: 'Ring', organisation: 'health' as const },
    ],
  };
  const start = { startsOn: '2026-11-16', lead: 'Ottilie Penhaligon', planId: 'plan-1', today: '2026-11-09' };

  test('become actions due on the last day of their week', () => {
    const drafts = draftActionsOf(template, start, calendar);
    expect(drafts.map(({ dueOn }) => dueOn)).toEqual(['2026-11-13', '2026-11-20', '2026-12-11']);
    expect(drafts.map(({ owner }) => owner.name)).toEqual(['Ottilie Penhaligon', 'Ottilie Penhaligon', '']);
    expect(drafts.every(({ state, planId }) => state === 'open' && planId === 'plan-1')).toBe(true);
  });

  test('what comes first is due on the start where the day before has passed', () => {
    const [first] = draftActionsOf(template, { ...start, today: '2026-11-16' }, calendar);
    expect(first?.dueOn).toBe('2026-11-16');
  });

  test('are due on the last day that is known', () => {
    const drafts = draftActionsOf(template, { ...start, startsOn: '2027-07-12' }, calendar);
    expect(drafts.map(({ dueOn }) => dueOn)).toEqual(['2027-07-09', '2027-07-16', '2027-07-21']);
    const without = draftActionsOf(template, start, undefined);
    expect(without.map(({ dueOn }) => dueOn)).toEqual(['2026-11-16', '2026-11-16', '2026-11-16']);
  });
});

describe('the next cycle', () => {
  const ended = {
    ...plan,
    reasons: 'Worried about lunch.',
    strengths: 'Draws well.',
    pupilVoice: 'It is loud.',
    targetPercent: 90,
    midReview: { on: '2026-10-16', by: 'O', outcome: 1, worked: 'A quiet table.' },
    lastReview: {
      on: '2026-11-26',
      by: 'O',
      outcome: 0,
      worked: 'A call on Mondays.',
      questions: 'Who walks with her?',
      next: 'new-cycle',
    },
  } as const;
  const actions = [
    { id: 'a1', content: { ...action, planId: 'p1' } },
    { id: 'a2', content: { ...action, planId: 'p1', state: 'done', doneOn: '2026-11-01' } as const },
    { id: 'a3', content: { ...action, planId: 'p1', state: 'in-progress', dueOn: '2026-10-02' } as const },
  ];
  const next = nextCycleOf({ id: 'p1', plan: ended, actions }, '2026-11-28', calendar);

  test('starts on the next school day, with dates of its own', () => {
    expect(next.plan).toMatchObject({
      cycle: 2,
      previousPlanId: 'p1',
      startsOn: '2026-11-30',
      midReviewOn: '2027-01-15',
      endsOn: '2027-02-26',
      weeks: 10,
      targetPercent: 90,
    });
  });

  test('knows what the last has shown, and none of its reviews', () => {
    expect(next.plan.strengths).toBe(
      'Draws well.\n\nWhat worked in cycle 1: A quiet table.\n\nA call on Mondays.',
    );
    expect(next.plan.reasons).toBe('Worried about lunch.\n\nTo find out: Who walks with her?');
    expect(next.plan.pupilVoice).toBe('It is loud.');
    expect(Object.keys(next.plan)).not.toContain('parentVoice');
    expect(next.plan).not.toHaveProperty('midReview');
    expect(next.plan).not.toHaveProperty('lastReview');
  });

  test('carries what is open, due halfway where its day has passed', () => {
    expect(next.actions.map(({ carriedFrom, dueOn, state }) => [carriedFrom, dueOn, state])).toEqual([
      ['a1', '2027-01-15', 'open'],
      ['a3', '2027-01-15', 'open'],
    ]);
    expect(next.actions.every((one) => !('planId' in one))).toBe(true);
  });

  test('follows a plan that still runs', () => {
    const running = nextCycleOf({ id: 'p1', plan, actions: [] }, '2026-11-26', calendar);
    expect(running.plan.startsOn).toBe('2026-11-30');
  });

  test('may be written down as it is, where the calendar knows its dates', () => {
    const { midReviewOn = '', endsOn = '', ...rest } = next.plan;
    expect(planFaults({ ...rest, midReviewOn, endsOn }, { today: '2026-11-28' })).toEqual([]);
    const unknown = nextCycleOf({ id: 'p1', plan: ended, actions: [] }, '2026-11-28', undefined);
    expect(unknown.plan).not.toHaveProperty('endsOn');
    expect(unknown.plan.startsOn).toBe('2026-11-28');
  });
});
