import type { Source } from '../answer.ts';
import type { Abbreviation } from '../law/abbreviation.ts';
import type { LegalFact } from '../law/legalFact.ts';
import type { OutcomeId } from '../supportFirst/flow.ts';
import type { SufficientSupport } from '../supportFirst/sufficientSupport.ts';
import type { LocalNote } from '../toolkit/approach.ts';

/** What is true in one council and not in another. A council edits its own folder and nothing else. */
export type LocalGuidance = {
  /** As in "the BCP School Attendance Support Team". */
  council: string;
  team: string;
  email: string;
  /** Who to turn to when a child may be at risk, after the school's own designated safeguarding lead. */
  safeguarding: { hub: string; consultationLine: string; source: Source };
  /** The council's own graduated response, at a place in it: the source of the toolkit. */
  document: (place: string) => Source;
  /** Figures of the council's own that questions are worked out with. */
  measures: {
    /** A notice to improve is met with no more than this percentage of unauthorised absence. */
    improvementPercent: number;
    /** Percentages of absence at which early support is asked for, both inclusive. */
    supportBand: { from: number; to: number };
    /** School days within which an absent child should be seen. */
    checkDays: number;
    /** The fewest attempts to reach parents who do not engage. */
    attempts: number;
  };
  facts: readonly LegalFact[];
  /** Short forms of the council's own. */
  words: readonly Abbreviation[];
  /** What the council adds to a code, by code. */
  codeNotes: Readonly<Record<string, string>>;
  /** What the council adds to an approach of the toolkit, by the approach's id. */
  approachNotes: Readonly<Record<string, LocalNote>>;
  /** What the council adds to a general part of its document, by the part's id. */
  sectionNotes: Readonly<Record<string, LocalNote>>;
  /** What the council means by sufficient support before a legal step. */
  sufficientSupport: SufficientSupport;
  /** What the council adds to where a path of the support-first flow ends. */
  legalNotes: Readonly<Partial<Record<OutcomeId, readonly string[]>>>;
};
