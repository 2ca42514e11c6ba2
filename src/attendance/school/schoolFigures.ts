/** How many pupils of a group stand where, and the sums of their sessions. */
export type GroupFigures = {
  pupils: number;
  possible: number;
  attended: number;
  authorised: number;
  unauthorised: number;
  /** Persistent includes severe here, as published figures do. */
  persistent: number;
  severe: number;
  /** Pupils who missed at least 5% and less than 15% of their sessions. */
  fiveToFifteen: number;
  /** Pupils by share of sessions missed: under 5%, 5 to under 10% ... 95 to 100%; twenty of them. */
  bands: readonly number[];
};

export const groupings = ['year', 'sex', 'sen', 'ehcp', 'freeMeals', 'inCare', 'socialWorker'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * A half term of a school: its name, its dates and what the school's pupils attended in it. `pupils` had a possible session
 * in it: they are what persistent (severe included) and severe are shares of.
 */
export type HalfTermFigures = {
  name: string;
  from: string;
  to: string;
  pupils: number;
  possible: number;
  attended: number;
  persistent: number;
  severe: number;
};

/**
 * A school's figures over the pupils of one register who are of compulsory school age, or whose date of birth it does not
 * say. Counts, so that every share can be worked out again. Kept with the import that they come from.
 */
export type SchoolFigures = {
  all: GroupFigures;
  /** Only of what the register says: no entry for a grouping that it holds nothing about. `name` as in 'Year 7', 'SEN support'. */
  groups: readonly { by: Grouping; name: string; figures: GroupFigures }[];
  /** Empty where the register holds sums only. */
  halfTerms: readonly HalfTermFigures[];
  /** The first recorded day of each school week (ISO): what the windows of its pupils rest on. */
  weeks: readonly string[];
  /** Days with a session, as runs without a gap of a weekday: [from, to], ISO. */
  openRuns: readonly (readonly [string, string])[];
  /** Left out of the figures: outside compulsory school age by their date of birth. */
  outsideAge: number;
};
