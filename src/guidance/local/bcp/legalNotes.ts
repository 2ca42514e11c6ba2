import type { OutcomeId } from '../../supportFirst/flow.ts';

const linkedWorker = 'Speak to the Attendance Support Worker linked to your school.';
const request =
  'Ask for a penalty notice on form PN01, with the documents on its checklist. Follow the BCP Code of Conduct and Legal Handbook.';
const letters = 'The School Attendance Support Team has letter templates.';

/** What BCP adds to where a path of the support-first flow ends. */
export const legalNotes: Readonly<Partial<Record<OutcomeId, readonly string[]>>> = {
  'keep-supporting': [linkedWorker],
  'give-support': ['BCP suggests Fast Track to Attendance, a cycle of 10 weeks with a review halfway.'],
  'consider-improve': [
    'The school where the pupil is on roll normally sends it. The council can where it is better placed, for example where it commissioned the provision.',
    'The usual criterion is no more than 10% unauthorised absence in the period. It can differ from case to case.',
    letters,
  ],
  'review-period': [
    'Where there is not enough improvement, a penalty notice can be requested on form PN01, with the documents on its checklist.',
  ],
  'first-notice': [request, letters],
  'second-notice': [
    'After an earlier legal step, other than for a holiday, the school should have offered another meeting.',
    request,
    letters,
  ],
  'explore-contract': [
    'BCP suggests Fast Track to Attendance as a model: 10 weeks, with a review halfway. Your school may have one of its own.',
  ],
  'ask-about-order': [
    'Your linked Attendance Support Worker talks through with you whether an order would fit.',
  ],
  'council-decides': [
    `${linkedWorker} The team's legal officers can advise, and the decision lies with them.`,
    'See the BCP Legal Handbook and Code of Conduct.',
  ],
};
