import type { Source } from '../answer.ts';

/** Questions in the order in which they stand in the picture. */
export const questionIds = [
  'school-age',
  'threshold',
  'holiday',
  'support',
  'working',
  'improve',
  'notices',
  'contract',
  'order',
] as const;
export type QuestionId = (typeof questionIds)[number];

export type OutcomeId =
  | 'no-legal-step'
  | 'keep-supporting'
  | 'give-support'
  | 'carry-on'
  | 'consider-improve'
  | 'review-period'
  | 'first-notice'
  | 'second-notice'
  | 'explore-contract'
  | 'ask-about-order'
  | 'council-decides';

/** Something of the product that helps with a step: whoever shows the flow knows where it is. */
export type Help = 'school-age' | 'threshold' | 'checklist' | 'notice-to-improve' | 'penalty-notice';

/** `to` is where an answer leads: a later question, or an outcome. */
export type FlowAnswer = { id: string; label: string; to: QuestionId | OutcomeId };

export type FlowQuestion = {
  id: QuestionId;
  /** In the picture: "National threshold". */
  title: string;
  question: string;
  /** What to bear in mind while answering. */
  hint: string;
  answers: readonly [FlowAnswer, FlowAnswer, ...FlowAnswer[]];
  help?: Help;
  sources: readonly [Source, ...Source[]];
};

/** Where a path ends: something for people to consider, never an order. */
export type FlowOutcome = {
  id: OutcomeId;
  title: string;
  summary: string;
  next: readonly string[];
  record: readonly string[];
  whoDecides: string;
  help?: Help;
  sources: readonly [Source, ...Source[]];
};
