import type { Checklist, ChecklistItem } from '../../council/councilSettings.ts';

/** `ask`: the product cannot tell, a person has to say. */
export const answers = ['yes', 'no', 'ask', 'not-applicable'] as const;

/** What was found in a case for one test, in sentences with dates; or what is missing. */
export type Finding = { found: (typeof answers)[number]; evidence: readonly string[] };

/** The ways in which enough support can have been given, and holidays, which take their own path. */
export type Way = 'not-engaging' | 'no-improvement' | 'holiday';

export type FoundItem = ChecklistItem & Finding;

/** Whether a case holds what a step wants. It says what is there and what is missing: people decide. */
export type Readiness = {
  step: Checklist['step'];
  /** ISO. */
  asAt: string;
  about?: string;
  /** The way of the council's that the case looks like; absent where it looks like none. */
  way?: Way;
  items: readonly FoundItem[];
  /** Whether what every school wrote down was looked at. */
  wholeCouncil: boolean;
  /** Of the needed items, in the way that the case looks like: not found, and for a person to say. */
  missing: number;
  toSay: number;
};

export const yes = (...evidence: readonly string[]): Finding => ({ found: 'yes', evidence });
export const no = (...evidence: readonly string[]): Finding => ({ found: 'no', evidence });
export const ask = (...evidence: readonly string[]): Finding => ({ found: 'ask', evidence });
export const notApplicable = (...evidence: readonly string[]): Finding => ({
  found: 'not-applicable',
  evidence,
});
