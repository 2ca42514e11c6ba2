import { educationAct1996, startOfSchoolAge } from '../citations.ts';
import type { FlowOutcome } from './flow.ts';
import { framework, improveNotice, supportFirst } from './flowSources.ts';

/** Paths that end in support. */
export const supportOutcomes: readonly FlowOutcome[] = [
  {
    id: 'no-legal-step',
    title: 'No legal step: keep helping',
    summary: 'The legal steps are only for children of compulsory school age. Support is for every pupil.',
    next: [
      'Find out with the family what gets in the way of attendance.',
      'Agree what each of you will do, and when you will look at it again.',
    ],
    record: ['What you agreed, and the date on which you will review it.'],
    whoDecides: 'The school.',
    help: 'school-age',
    sources: [startOfSchoolAge, educationAct1996(8)],
  },
  {
    id: 'keep-supporting',
    title: 'Keep supporting',
    summary: 'The national threshold is not met, so you do not have to consider a penalty notice.',
    next: [
      'Find out with the family what gets in the way, and agree a plan.',
      'Look again when there is more unauthorised absence.',
      'Ask the council before you think of a notice below the threshold. The framework does not rule it out, but the same conditions and the local code apply.',
    ],
    record: ['Each talk with the family, what you agreed, and the date of the review.'],
    whoDecides: 'The school.',
    sources: [framework, supportFirst],
  },
  {
    id: 'give-support',
    title: 'Give support first',
    summary: 'Support comes before a legal step, unless it would not be right in the case.',
    next: [
      'Offer the family a meeting: in person, by telephone or online.',
      'Find out what gets in the way, and agree a plan with a date for its review.',
      'Bring in other agencies where the family needs more than school can give.',
      'Come back to this page after the review.',
    ],
    record: [
      'Each attempt to reach the family: the date, how, and what came of it.',
      'What you offered, and what the family said to it.',
      'The assessment, the plan and its reviews.',
    ],
    whoDecides: 'The school.',
    help: 'checklist',
    sources: [supportFirst],
  },
  {
    id: 'carry-on',
    title: 'Carry on with the support',
    summary: 'Attendance is better. No legal step is called for while that lasts.',
    next: [
      'Tell the family that you have seen the difference.',
      'Keep up what works, and agree when you will look again.',
      'If a notice to improve has ended, tell the parent its outcome.',
    ],
    record: ['Attendance before and since the support, and the outcome of any notice to improve.'],
    whoDecides: 'The school, or whoever sent the notice to improve.',
    sources: [supportFirst, improveNotice],
  },
];
