import { openRunsOf } from '../../calendar/openRuns.ts';
import { dateOfDay } from '../../calendar/plainDate.ts';
import { isOfSchoolAgeWithin } from '../../calendar/schoolAge.ts';
import type { Term } from '../../calendar/schoolCalendar.ts';
import { halfTermsOf } from '../../calendar/termsSeen.ts';
import { type BandReading, bandOf } from '../band.ts';
import type { PupilDetails, RegisterPupil } from '../marks.ts';
import type { SchoolWeeks } from '../schoolWeeks.ts';
import { addToGroup, emptyGroup } from './groupFigures.ts';
import { groupOfPupil, groupOrder, notRecorded } from './groupOfPupil.ts';
import { openDaysOf } from './openDays.ts';
import { type Sums, sessionSums } from './sessionSums.ts';

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

/** What to count a school's pupils by. Dates are ISO. */
export type SchoolOptions = {
  weeks: SchoolWeeks;
  /** First and last date of the register. Later marks are not looked at; undefined: of its marks. */
  from?: string | undefined;
  asAt?: string | undefined;
  /** The school's own half terms. They are used if they hold every day of the register. */
  terms?: readonly Term[] | undefined;
  reading?: BandReading | undefined;
};

/**
 * Whether a pupil belongs to a school's figures: of compulsory school age on any day of the register, or of an age that it does
 * not say.
 */
export function isCounted(
  { birthDate }: PupilDetails,
  period: { from: string; to: string } | undefined,
): boolean {
  return birthDate === undefined || period === undefined || isOfSchoolAgeWithin(birthDate, period);
}

type Group = ReturnType<typeof emptyGroup>;

/** Groups in order, by grouping; those of which nothing is known left out. */
function groupsOf(
  pupils: readonly (readonly [RegisterPupil, Sums])[],
  reading: BandReading,
): SchoolFigures['groups'] {
  return groupings.flatMap((by) => {
    const groups = new Map<string, Group>();
    for (const [pupil, sums] of pupils) {
      const name = groupOfPupil[by](pupil) ?? notRecorded;
      const group = groups.get(name) ?? emptyGroup();
      groups.set(name, group);
      addToGroup(group, sums, reading);
    }
    if (groups.size === 1 && groups.has(notRecorded)) return [];
    return [...groups]
      .sort(([a], [b]) => groupOrder(a) - groupOrder(b))
      .map(([name, figures]) => ({ by, name, figures }));
  });
}

function addToHalfTerm(halfTerm: HalfTermFigures, sums: Sums, reading: BandReading): void {
  const band = bandOf(sums, reading);
  halfTerm.possible += sums.possible;
  halfTerm.attended += sums.attended;
  if (sums.possible > 0) halfTerm.pupils += 1;
  if (band === 'severe') halfTerm.severe += 1;
  if (band === 'severe' || band === 'persistent') halfTerm.persistent += 1;
}

/** The figures of a school from the pupils of one register, with their marks or with their sums. */
export function schoolFigures(pupils: readonly RegisterPupil[], options: SchoolOptions): SchoolFigures {
  const { weeks, asAt, terms, reading = 'dfe' } = options;
  const openDays = openDaysOf(pupils, asAt);
  const from = options.from ?? openDays[0];
  const to = asAt ?? openDays.at(-1);
  const period = from === undefined || to === undefined ? undefined : { from, to };
  // A council's pupils share a few thousand birthdays, and working one out costs more than counting a pupil's marks.
  const byBirthDate = new Map<string | undefined, boolean>();
  const counted = pupils.filter((pupil) => {
    const known = byBirthDate.get(pupil.birthDate) ?? isCounted(pupil, period);
    byBirthDate.set(pupil.birthDate, known);
    return known;
  });
  const halfTerms = halfTermsOf(openDays, terms);
  const sumsOf = sessionSums(halfTerms, asAt);
  const figures = halfTerms.map(
    (term): HalfTermFigures => ({
      name: term.name,
      from: term.from,
      to: term.to,
      pupils: 0,
      possible: 0,
      attended: 0,
      persistent: 0,
      severe: 0,
    }),
  );
  const all = emptyGroup();
  const summed = counted.map((pupil) => {
    if (pupil.counts) {
      addToGroup(all, pupil.counts, reading);
      return [pupil, pupil.counts] as const;
    }
    const sums = sumsOf(pupil.marks);
    figures.forEach((halfTerm, i) => {
      const own = sums.byTerm[i];
      if (own) addToHalfTerm(halfTerm, own, reading);
    });
    addToGroup(all, sums.all, reading);
    return [pupil, sums.all] as const;
  });
  return {
    all,
    groups: groupsOf(summed, reading),
    halfTerms: figures,
    weeks: Array.from(weeks.opened, dateOfDay).filter((day) => to === undefined || day <= to),
    openRuns: openRunsOf(openDays),
    outsideAge: pupils.length - counted.length,
  };
}
