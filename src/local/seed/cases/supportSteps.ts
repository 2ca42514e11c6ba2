import type { Timetable } from '../../../casework/timetables/timetableContent.ts';
import type { CaseDays } from './caseDays.ts';
import { colleague, type ExampleStep, lead, parentOf, plan, profile } from './exampleStep.ts';

function severe(days: CaseDays): ExampleStep[] {
  const startsOn = days.ago(15);
  return [
    profile('severe', {
      ...{ days, on: days.ago(17), barriers: ['anxiety', 'transition'] },
      pupilVoice: 'Mornings in the entrance hall are too loud.',
      parentVoice: 'The evenings before school are hard.',
      earlyHelp: { state: 'open', on: days.ago(20) },
    }),
    plan('severe', { days, startsOn, reasons: 'Worry about crowded places.', targetPercent: 60 }),
    {
      ...{ pupil: 'severe', kind: 'action', name: 'quiet-entrance', by: 'school', on: startsOn },
      content: {
        ...{ what: 'Meet the pupil at the quiet entrance', type: 'school-practice', dueOn: days.ahead(3) },
        ...{ owner: { name: lead.name, organisation: 'school' }, state: 'in-progress' },
        planId: 'example-severe-plan',
      },
    },
    {
      ...{ pupil: 'severe', kind: 'contact', name: 'visit', by: 'school', on: days.ago(3) },
      content: {
        ...{ type: 'home-visit', on: days.ago(3), by: [lead.name, colleague], result: 'reached' },
        ...{ offeredMeeting: false, parentId: parentOf('severe'), childSeen: true, seenAlone: true },
        wellbeing: 'Said that mornings are hard, and showed a drawing of the week.',
      },
    },
  ];
}

function halfway(days: CaseDays): ExampleStep[] {
  const startsOn = days.startFor((start) => days.planDates(start).midReviewOn);
  return [
    profile('halfway', { days, on: startsOn, barriers: ['medical', 'friendship'] }),
    plan('halfway', { days, startsOn, pattern: 'Most absence is on Fridays.' }),
    {
      ...{ pupil: 'halfway', kind: 'action', name: 'nurse', by: 'school', on: startsOn },
      content: {
        ...{ what: 'Ask the school nurse about Fridays', type: 'referral', dueOn: days.ago(4) },
        ...{ owner: { name: colleague, organisation: 'school' }, state: 'open' },
        planId: 'example-halfway-plan',
      },
    },
  ];
}

function closed(days: CaseDays): ExampleStep[] {
  const startsOn = days.startFor((start) => days.planDates(start).endsOn);
  const first = plan('closed', { days, startsOn, pattern: 'Mondays and Thursdays.' });
  const { midReviewOn, endsOn } = first.content;
  const midReview = {
    on: midReviewOn,
    by: lead.name,
    outcome: 1,
    worked: 'A lift with a neighbour.',
  } as const;
  const halfway = { ...first.content, midReview };
  const lastReview = { on: endsOn, by: lead.name, outcome: 2, next: 'close' } as const;
  return [
    profile('closed', { days, on: startsOn, barriers: ['transport'] }),
    {
      ...first,
      later: [
        { by: 'school', on: midReviewOn, content: halfway },
        { by: 'school', on: endsOn, content: { ...halfway, lastReview } },
      ],
    },
  ];
}

const attempts = (days: CaseDays): ExampleStep[] => [
  profile('attempts', { days, on: days.ago(8), barriers: ['engagement'] }),
  {
    ...{ pupil: 'attempts', kind: 'contact', name: 'call', by: 'school', on: days.ago(7) },
    content: {
      ...{ type: 'phone', on: days.ago(7), time: '09:40', by: [lead.name], result: 'no-answer' },
      ...{ offeredMeeting: false, parentId: parentOf('attempts'), childSeen: false },
    },
  },
  {
    ...{ pupil: 'attempts', kind: 'contact', name: 'letter', by: 'school', on: days.ago(4) },
    content: {
      ...{ type: 'letter', on: days.ago(4), by: [lead.name], result: 'no-answer' },
      ...{ offeredMeeting: true, parentId: parentOf('attempts'), childSeen: false },
      note: 'Offered to meet at home or in school.',
    },
  },
];

function partTime(days: CaseDays): ExampleStep[] {
  const startsOn = days.ago(25);
  const on = days.ago(17);
  const agreed: Timetable = {
    ...{ reason: 'physical-health', hours: 15, startsOn, firstReviewOn: on, endsOn: days.ahead(3) },
    ...{ riskAssessedOn: startsOn, parentAgreedOn: startsOn, headAgreedOn: startsOn, reportedOn: startsOn },
    reviews: [],
  };
  const reviewed = { ...agreed, reviews: [{ id: 'first', on, by: lead.name, hours: 15 }] };
  return [
    profile('part-time', { days, on: startsOn, barriers: ['medical'] }),
    {
      ...{ pupil: 'part-time', kind: 'timetable', name: 'timetable', by: 'school', on: startsOn },
      content: agreed,
      later: [{ by: 'school', on, content: reviewed }],
    },
  ];
}

/** A safe-and-well check is overdue: nobody has written down that they saw the pupil. */
const unseen = (days: CaseDays): ExampleStep[] => [
  profile('unseen', { days, on: days.ago(12), barriers: ['family'] }),
  {
    ...{ pupil: 'unseen', kind: 'note', name: 'note', by: 'school', on: days.ago(9) },
    content: { on: days.ago(9), text: 'Mother wrote that the pupil is ill. No date of return is known.' },
  },
];

const holiday = (days: CaseDays): ExampleStep[] => [
  profile('holiday', { days, on: days.ago(5), barriers: ['holidays'] }),
  {
    ...{ pupil: 'holiday', kind: 'note', name: 'note', by: 'school', on: days.ago(5) },
    content: { on: days.ago(5), text: 'Leave for a holiday was asked for and was not granted.' },
  },
];

/** What was written down of support, before any step of the law. */
export const supportSteps = (days: CaseDays): ExampleStep[] =>
  [severe, halfway, closed, attempts, partTime, unseen, holiday].flatMap((steps) => steps(days));
