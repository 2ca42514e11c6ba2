import { openRunsOf } from '../../calendar/openRuns.ts';
import { dateOfDay } from '../../calendar/plainDate.ts';
import { isOfSchoolAgeWithin } from '../../calendar/schoolAge.ts';
import type { Term } from '../../calendar/schoolCalendar.ts';
import { halfTermsOf } from '../../calendar/termsSeen.ts';
import { type BandReading, bandOf } from '../band.ts';
import type { RegisterPupil } from '../marks.ts';
import type { SchoolWeeks } from '../schoolWeeks.ts';
import { addToGroup, emptyGroup } from './groupFigures.ts';
import { groupOfPupil, groupOrder, notRecorded } from './groupOfPupil.ts';
import { openDaysOf } from './openDays.ts';
import { type Grouping, groupings, type HalfTermFigures, type SchoolFigures } from './schoolFigures.ts';
import { type Sums, sessionSums } from './sessionSums.ts';

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

/** Counts pupils one at a time, so that others can have their turn in between. */
export type SchoolTally = {
  /** False for a pupil who does not belong to the school's figures: outside compulsory school age by their date of birth. */
  add(pupil: RegisterPupil): boolean;
  figures(): SchoolFigures;
};

type Period = { from: string; to: string };

/**
 * Whether a pupil was of compulsory school age on any day of the register, or is of an age that it does not say. A council's pupils
 * share a few thousand birthdays, and working one out costs more than counting a pupil's marks.
 */
function ageRule(period: Period | undefined): (birthDate: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (birthDate) => {
    if (birthDate === undefined || period === undefined) return true;
    const counts = known.get(birthDate) ?? isOfSchoolAgeWithin(birthDate, period);
    known.set(birthDate, counts);
    return counts;
  };
}

type Group = ReturnType<typeof emptyGroup>;

/** A grouping of which nothing is known is left out. */
function groupTally(by: Grouping, reading: BandReading) {
  const groups = new Map<string, Group>();
  return {
    add(pupil: RegisterPupil, sums: Sums): void {
      const name = groupOfPupil[by](pupil) ?? notRecorded;
      const group = groups.get(name) ?? emptyGroup();
      groups.set(name, group);
      addToGroup(group, sums, reading);
    },
    /** In order. */
    figures(): SchoolFigures['groups'] {
      if (groups.size === 1 && groups.has(notRecorded)) return [];
      return [...groups]
        .sort(([a], [b]) => groupOrder(a) - groupOrder(b))
        .map(([name, figures]) => ({ by, name, figures }));
    },
  };
}

function addToHalfTerm(halfTerm: HalfTermFigures, sums: Sums, reading: BandReading): void {
  const band = bandOf(sums, reading);
  halfTerm.possible += sums.possible;
  halfTerm.attended += sums.attended;
  if (sums.possible > 0) halfTerm.pupils += 1;
  if (band === 'severe') halfTerm.severe += 1;
  if (band === 'severe' || band === 'persistent') halfTerm.persistent += 1;
}

const emptyHalfTerm = ({ name, from, to }: Term): HalfTermFigures => ({
  ...{ name, from, to },
  ...{ pupils: 0, possible: 0, attended: 0, persistent: 0, severe: 0 },
});

/** The figures of a school from the pupils of one register, with their marks or with their sums. */
export function schoolTally(pupils: readonly RegisterPupil[], options: SchoolOptions): SchoolTally {
  const { weeks, asAt, terms, reading = 'dfe' } = options;
  const openDays = openDaysOf(pupils, asAt);
  const from = options.from ?? openDays[0];
  const to = asAt ?? openDays.at(-1);
  const isCounted = ageRule(from === undefined || to === undefined ? undefined : { from, to });
  const halfTerms = halfTermsOf(openDays, terms);
  const sumsOf = sessionSums(halfTerms, asAt);
  const byTerm = halfTerms.map(emptyHalfTerm);
  const groups = groupings.map((by) => groupTally(by, reading));
  const all = emptyGroup();
  let outsideAge = 0;

  function sumsOfMarks({ marks }: RegisterPupil): Sums {
    const sums = sumsOf(marks);
    byTerm.forEach((halfTerm, i) => {
      const own = sums.byTerm[i];
      if (own) addToHalfTerm(halfTerm, own, reading);
    });
    return sums.all;
  }

  return {
    add(pupil) {
      if (!isCounted(pupil.birthDate)) {
        outsideAge += 1;
        return false;
      }
      const sums = pupil.counts ?? sumsOfMarks(pupil);
      addToGroup(all, sums, reading);
      for (const group of groups) group.add(pupil, sums);
      return true;
    },
    figures: () => ({
      all,
      groups: groups.flatMap((group) => group.figures()),
      halfTerms: byTerm,
      weeks: Array.from(weeks.opened, dateOfDay).filter((day) => to === undefined || day <= to),
      openRuns: openRunsOf(openDays),
      outsideAge,
    }),
  };
}
