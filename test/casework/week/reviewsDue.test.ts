import { expect, test } from 'vitest';
import { reviewsDue } from '../../../src/casework/week/reviewsDue.ts';
import { about, attends, itemsOf, rowOf } from './weekExamples.ts';

const rows = [rowOf('ada', attends)];
const midReview = { on: '2026-11-13', by: 'Nadia Ashby', outcome: 1 as const };
const lastReview = { ...midReview, on: '2026-11-25', next: 'close' as const };

test.each<[string, object, object | undefined]>([
  ['whose middle is to come in more than a week', { midReviewOn: '2026-12-04' }, undefined],
  [
    'whose middle comes within the week',
    { midReviewOn: '2026-12-03' },
    { id: 'review-due:ada:plan-1:mid', dueOn: '2026-12-03', overdue: false },
  ],
  [
    'whose middle has passed',
    { midReviewOn: '2026-11-25' },
    { id: 'review-due:ada:plan-1:mid', overdue: true },
  ],
  ['that was reviewed halfway', { midReview }, undefined],
  [
    'that was reviewed halfway and ends within the week',
    { midReview, endsOn: '2026-12-01' },
    { id: 'review-due:ada:plan-1:last', dueOn: '2026-12-01', overdue: false },
  ],
  [
    'that ended without any review',
    { endsOn: '2026-11-20' },
    { id: 'review-due:ada:plan-1:last', dueOn: '2026-11-20', overdue: true },
  ],
  ['that is over', { endsOn: '2026-11-20', lastReview }, undefined],
])('a plan %s', async (_, change, expected) => {
  const items = await itemsOf(reviewsDue, { rows, entries: [about('plan', change)] });
  expect(items).toEqual(expected ? [expect.objectContaining(expected)] : []);
});

test('says which plan, and since when', async () => {
  const entries = [about('plan', { midReview, endsOn: '2026-11-20' })];
  const [item] = await itemsOf(reviewsDue, { rows, entries });
  expect(item).toMatchObject({
    title: 'Review the plan at its end',
    why: 'Assess, plan, do, review, cycle 1, began on 5 October 2026. Its last day was 20 November 2026: say what helped and what follows.',
    to: '/pupils/ada/plan',
  });
});
