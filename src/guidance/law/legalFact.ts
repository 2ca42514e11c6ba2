import type { Confidence, LiveFact, Source } from '../answer.ts';
import type { LawEvidence } from '../reading/readLaw.ts';
import type { RuleFigure } from './ruleFigure.ts';

/** Where a fact stands on the Law page, in this order. */
export const lawAreas = {
  definitions: 'Absence in figures',
  registers: 'Registers and returns',
  roll: 'Joining and leaving the roll',
  leave: 'Leave, timetables and evidence',
  'support-first': 'Support before legal steps',
  threshold: 'The national threshold',
  notices: 'Penalty notices',
  improve: 'Notice to improve',
  steps: 'Contracts, orders and prosecution',
  age: 'Compulsory school age',
  changes: 'Editions and changes in the law',
  words: 'Abbreviations',
  local: 'How the council works',
} as const;
export type LawArea = keyof typeof lawAreas;

/** How an answer opens where the question asks for yes or no: with all of `has` in the question, and none of `lacks`. */
export type Verdict = {
  has: readonly LawEvidence[];
  lacks?: readonly LawEvidence[];
  says: 'Yes' | 'No';
};

/** What a question has to say for a fact to be its answer: of each group of `needs`, one. */
export type FactPattern = {
  needs: readonly (readonly LawEvidence[])[];
  /** With any of these it is about something else. */
  unless?: readonly LawEvidence[];
  /** Not needed, but it fits in, and makes this reading the more likely one. */
  helps?: readonly LawEvidence[];
};

/** A fact about the law of attendance or about how the council works, with what it rests on. */
export type LegalFact = FactPattern & {
  id: string;
  area: LawArea;
  /** As a topic: "the national threshold". */
  topic: string;
  /** As a question that this answers: "What is the national threshold?" */
  question: string;
  /** The answer without a yes or no in front, its first sentence first. Paragraphs are separated by an empty line. */
  text: string;
  /** Put in front where the question asks for yes or no: the first that fits. An empty `has` always fits. */
  verdicts?: readonly Verdict[];
  /** The figures of the rule: another one that a question puts forward is answered with No. */
  figures?: readonly RuleFigure[];
  /** A rule that holds whatever the figures or the code: where its yes or no is asked, it goes before both. */
  isRule?: true;
  /** Other ways to come to this fact; each stands for itself. */
  also?: readonly FactPattern[];
  sources: readonly [Source, ...Source[]];
  /** ISO date on which a person last compared this with its sources. */
  lastChecked: string;
  confidence: Confidence;
  /** In force from and to, ISO dates, both inclusive, where the law or the edition says so. */
  from?: string;
  to?: string;
  /** Not an answer but a route: the product does not know this itself and says whom to ask. */
  routeOnly?: true;
  /** What live records can add. */
  live?: LiveFact;
};
