import { educationAct1996, penaltyNoticeRegulations, startOfSchoolAge } from '../citations.ts';
import type { FlowQuestion } from './flow.ts';
import { contracts, framework, improveNotice, orders, supportFirst } from './flowSources.ts';

/** Support first, then what the law offers: each question with where its answers lead. */
export const questions: readonly [FlowQuestion, ...FlowQuestion[]] = [
  {
    id: 'school-age',
    title: 'Compulsory school age',
    question: 'Is the pupil of compulsory school age?',
    hint: 'Legal steps over attendance are for children of compulsory school age only.',
    answers: [
      { id: 'yes', label: 'Yes', to: 'threshold' },
      { id: 'no', label: 'No', to: 'no-legal-step' },
    ],
    help: 'school-age',
    sources: [startOfSchoolAge, educationAct1996(8)],
  },
  {
    id: 'threshold',
    title: 'National threshold',
    question: 'Is the national threshold met?',
    hint: 'That is 10 sessions of G, N, O or U within 10 school weeks. Settle every N first: an N should not stand for more than 5 school days.',
    answers: [
      { id: 'yes', label: 'Yes', to: 'holiday' },
      { id: 'no', label: 'No', to: 'keep-supporting' },
    ],
    help: 'threshold',
    sources: [framework],
  },
  {
    id: 'holiday',
    title: 'Holiday not granted',
    question: 'Is it a holiday that was not granted?',
    hint: 'Support is unlikely to be the right response to a holiday. Answer for the sessions that you are thinking of a notice for.',
    answers: [
      { id: 'yes', label: 'Yes', to: 'notices' },
      { id: 'no', label: 'No', to: 'support' },
    ],
    sources: [supportFirst, framework],
  },
  {
    id: 'support',
    title: 'Sufficient support',
    question: 'Was sufficient support given?',
    hint: 'Support comes before legal steps. Go through the checklist if you are not sure.',
    answers: [
      { id: 'yes', label: 'Yes', to: 'working' },
      { id: 'no', label: 'No, or not sure', to: 'give-support' },
    ],
    help: 'checklist',
    sources: [supportFirst],
  },
  {
    id: 'working',
    title: 'Is support working?',
    question: 'Has attendance got better, and stayed better?',
    hint: 'Look at the sessions since the support began, not at the whole year.',
    answers: [
      { id: 'yes', label: 'Yes', to: 'carry-on' },
      { id: 'no', label: 'No', to: 'improve' },
    ],
    sources: [supportFirst],
  },
  {
    id: 'improve',
    title: 'Notice to improve',
    question: 'Where does the notice to improve stand?',
    hint: 'It is a last chance to take up support. An authorised officer can choose to go without one, for example where the parent had one for much the same before.',
    answers: [
      { id: 'none', label: 'Not sent yet', to: 'consider-improve' },
      { id: 'running', label: 'It is running', to: 'review-period' },
      { id: 'improved', label: 'It ended, with enough improvement', to: 'carry-on' },
      { id: 'not-improved', label: 'It ended, without enough improvement', to: 'notices' },
      { id: 'without', label: 'The officer chose to go without', to: 'notices' },
    ],
    help: 'notice-to-improve',
    sources: [improveNotice],
  },
  {
    id: 'notices',
    title: 'Earlier penalty notices',
    question: 'How many penalty notices has this parent had for this child in the last 3 years?',
    hint: 'Count from the day each was issued. Leave out notices that were withdrawn. Each parent and each child is counted alone.',
    answers: [
      { id: 'none', label: 'None', to: 'first-notice' },
      { id: 'one', label: 'One', to: 'second-notice' },
      { id: 'two', label: 'Two', to: 'contract' },
    ],
    help: 'penalty-notice',
    sources: [framework, penaltyNoticeRegulations('Limit on notices')],
  },
  {
    id: 'contract',
    title: 'Attendance contract',
    question: 'Has an attendance contract been explored?',
    hint: 'It is voluntary and not legally binding. It should be explored before an education supervision order or the courts, though it does not fit every case.',
    answers: [
      { id: 'yes', label: 'Yes, or it does not fit', to: 'order' },
      { id: 'no', label: 'No', to: 'explore-contract' },
    ],
    sources: [contracts],
  },
  {
    id: 'order',
    title: 'Education supervision order',
    question: 'Has the council fully considered an education supervision order?',
    hint: 'The council has to consider one fully before it may go to court over attendance.',
    answers: [
      { id: 'yes', label: 'Yes', to: 'council-decides' },
      { id: 'no', label: 'No, or not sure', to: 'ask-about-order' },
    ],
    sources: [orders, educationAct1996(447)],
  },
];
