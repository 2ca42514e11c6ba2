import { ukDate } from '../../../calendar/ukDate.ts';
import type { Action } from '../../actions/actionContent.ts';
import type { Outcome } from '../../cases/fields.ts';
import type { NextStep, Plan } from '../../plans/planContent.ts';
import type { LetterFacts } from '../letterFacts.ts';
import type { LetterFields } from './letterField.ts';

const nextWords: Record<NextStep, string> = {
  close: 'The plan has done its work and ends here.',
  'new-cycle': 'We will agree a new plan with you that builds on this one.',
  'early-help': 'We would like to ask other services to help, with your agreement.',
  'safeguarding-referral': 'We will talk with you about further help.',
  'notice-to-improve': 'We will write to you about what has to improve, by when, and what help there is.',
  'legal-referral': 'We will write to you about what may follow.',
};

const outcomeWords: Record<Outcome, string> = {
  '-2': 'Attendance is much lower than before the plan.',
  '-1': 'Attendance is lower than before the plan.',
  '0': 'Attendance has not changed.',
  '1': 'Attendance is better than before the plan.',
  '2': 'Attendance is much better than before the plan.',
};

type Say = (plan: Plan) => string | undefined;
const ofPlan =
  (say: Say) =>
  ({ plan }: LetterFacts) =>
    plan ? [say(plan)] : [];

/** The last review where there is one, else the one halfway. */
const ofReview = (say: (review: NonNullable<Plan['midReview']>) => string | undefined) =>
  ofPlan(({ lastReview, midReview }) => {
    const review = lastReview ?? midReview;
    return review && say(review);
  });

const actionLine = ({ what, owner, dueOn }: Action) => `${what}. Who: ${owner.name}. By: ${ukDate(dueOn)}.`;

/** A plan, and what its review found. */
export const planFields: LetterFields = {
  'plan title': { what: 'the name of the plan', lines: ofPlan(({ title }) => title) },
  'plan start': { what: 'the first day of the plan', lines: ofPlan(({ startsOn }) => ukDate(startsOn)) },
  'plan halfway review': {
    what: 'the day of the review halfway',
    lines: ofPlan(({ midReviewOn }) => ukDate(midReviewOn)),
  },
  'plan end': { what: 'the last day of the plan', lines: ofPlan(({ endsOn }) => ukDate(endsOn)) },
  'plan target': {
    what: 'what the plan aims at',
    lines: ofPlan(({ target, targetPercent }) =>
      [targetPercent === undefined ? undefined : `Attendance of ${targetPercent}% or more.`, target]
        .filter((words) => words !== undefined && words !== '')
        .join(' '),
    ),
  },
  'plan actions': {
    what: 'who does what by when',
    list: true,
    lines: ({ actions }) =>
      [...actions].sort((a, b) => a.dueOn.localeCompare(b.dueOn)).map((action) => actionLine(action)),
  },
  'review date': { what: 'the day of the review', lines: ofReview(({ on }) => ukDate(on)) },
  'review outcome': {
    what: 'what the review found',
    lines: ofReview(({ outcome }) => outcomeWords[outcome]),
  },
  'review worked': { what: 'what has helped', lines: ofReview(({ worked }) => worked) },
  'review not worked': { what: 'what has not helped', lines: ofReview(({ notWorked }) => notWorked) },
  'review changes': {
    what: 'what we do differently from now on',
    lines: ofReview(({ adjusted }) => adjusted),
  },
  'next step': {
    what: 'what happens next',
    lines: ofPlan(({ lastReview }) => lastReview && nextWords[lastReview.next]),
  },
};
