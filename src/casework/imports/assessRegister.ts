import { type BandReading, bandOf } from '../../attendance/band.ts';
import type { PupilFigures } from '../../attendance/figures.ts';
import { markCalendar } from '../../attendance/markCalendar.ts';
import type { RegisterPupil } from '../../attendance/marks.ts';
import { figuresOfPupil, schoolWeeksOf } from '../../attendance/pupilFigures.ts';
import type { RegisterReading } from '../../attendance/registerReading.ts';
import type { SchoolFigures } from '../../attendance/school/schoolFigures.ts';
import { schoolTally } from '../../attendance/school/schoolTally.ts';
import { type Differences, whyDiffers } from '../../attendance/school/whyDiffers.ts';
import type { Term } from '../../calendar/schoolCalendar.ts';
import { Problem } from '../../problems/problem.ts';
import type { MarkCalendar } from '../caseloadPupil.ts';
import { isOnCaseload } from '../caseloadRule.ts';
import type { RegisterCounts } from '../registerCounts.ts';
import { breathe } from './breathe.ts';
import type { Snapshot } from './snapshot.ts';

/** A pupil of a register who belongs on the caseload. */
export type AssessedPupil = Pick<RegisterPupil, 'upn' | 'surname' | 'forename' | 'yearGroup'> & {
  figures: PupilFigures;
  calendar: MarkCalendar;
};

/** Everything that a register says about a school, without the marks of those who are not on its caseload. */
export type AssessedRegister = {
  reading: Omit<RegisterReading, 'pupils'>;
  /** False for sums by pupil. */
  hasMarks: boolean;
  counts: RegisterCounts;
  figures: SchoolFigures;
  onCaseload: readonly AssessedPupil[];
  /** The pupils whom the counts are about. */
  snapshot: Snapshot;
  /** The file's own percentages beside ours; undefined where it holds none. */
  schoolsOwn?: Differences;
  /** When pupils joined the school, as far as the file says it: ISO dates. */
  entryDates: readonly string[];
};

type CountedPupil = { pupil: RegisterPupil; figures: PupilFigures };

const noMarks: MarkCalendar = { from: '', marks: '' };
/** So many pupils are worked out before others have their turn. */
const atOnce = 100;

/** How a school and its council look at a register. */
type Judging = {
  bandReading: BandReading;
  /** The half terms of their calendar, where there is one. */
  terms?: readonly Term[] | undefined;
};

/** The pupils who count, each with their figures, and those of the school as at the last date. */
async function countPupils({ pupils, from, to }: RegisterReading, { bandReading, terms }: Judging) {
  const weeks = schoolWeeksOf(pupils, to);
  const tally = schoolTally(pupils, { weeks, from, asAt: to, terms, reading: bandReading });
  const counted: CountedPupil[] = [];
  for (const [i, pupil] of pupils.entries()) {
    if (i % atOnce === 0) await breathe();
    if (tally.add(pupil)) counted.push({ pupil, figures: figuresOfPupil(pupil, weeks, to) });
  }
  return { counted, figures: tally.figures() };
}

type Tally = Omit<RegisterCounts, 'thresholdMet' | 'onCaseload' | 'outsideAge'>;

const tallied = { severe: 'severe', persistent: 'persistent', 'not-persistent': 'notPersistent' } as const;

function countsOf(counted: readonly CountedPupil[], bandReading: BandReading): Tally {
  const tally = { pupils: counted.length, severe: 0, persistent: 0, notPersistent: 0, noSessions: 0 };
  const sums = { possible: 0, attended: 0 };
  for (const { figures } of counted) {
    const band = bandOf(figures, bandReading);
    tally[band === 'no-sessions' ? 'noSessions' : tallied[band]] += 1;
    sums.possible += figures.possible;
    sums.attended += figures.attended;
  }
  return { ...tally, ...sums };
}

function asAssessed({ pupil, figures }: CountedPupil): AssessedPupil {
  const { upn, surname, forename, yearGroup, counts, marks } = pupil;
  return {
    upn,
    ...(surname !== undefined && { surname }),
    ...(forename !== undefined && { forename }),
    ...(yearGroup !== undefined && { yearGroup }),
    figures,
    calendar: counts ? noMarks : markCalendar(marks),
  };
}

function asSnapshot(counted: readonly CountedPupil[]): Snapshot {
  return counted.map(({ pupil: { upn, surname, forename, yearGroup }, figures: { possible, attended } }) => ({
    upn,
    surname: surname ?? '',
    forename: forename ?? '',
    yearGroup: yearGroup ?? '',
    possible,
    attended,
  }));
}

function ownFigures(
  counted: readonly CountedPupil[],
  { to: asAt, schoolsOwn }: Pick<RegisterReading, 'to' | 'schoolsOwn'>,
): Differences | undefined {
  const saysSome = counted.some(({ pupil }) => pupil.saidPercent !== undefined);
  if (!saysSome && schoolsOwn?.percent === undefined) return undefined;
  const pupils = counted.map(({ pupil }) => pupil);
  return whyDiffers(pupils, { asAt, schoolsOwn });
}

/**
 * Everything that a register says about a school, without looking at what is saved. Others have their turn in between.
 * @throws Problem register_unreadable where it holds neither marks nor sums
 */
export async function assessRegister(
  { pupils, ...reading }: RegisterReading,
  judging: Judging,
): Promise<AssessedRegister> {
  const { bandReading } = judging;
  const hasMarks = pupils.some(({ marks }) => marks.sessions.length > 0);
  if (
    pupils.length === 0 ||
    (reading.from === undefined && pupils.every(({ counts }) => counts === undefined))
  ) {
    throw withoutMarks(reading);
  }
  const { counted, figures } = await countPupils({ ...reading, pupils }, judging);
  await breathe();
  const met = counted.filter(({ figures: { threshold } }) => threshold?.metOn !== undefined).length;
  const onCaseload = counted.filter((one) => isOnCaseload(one.figures, bandReading)).map(asAssessed);
  const own = ownFigures(counted, reading);
  return {
    reading,
    hasMarks,
    counts: {
      ...countsOf(counted, bandReading),
      ...(hasMarks && { thresholdMet: met }),
      onCaseload: onCaseload.length,
      outsideAge: pupils.length - counted.length,
    },
    figures,
    onCaseload,
    snapshot: asSnapshot(counted),
    ...(own && { schoolsOwn: own }),
    entryDates: pupils.flatMap(({ entryDate }) => entryDate ?? []),
  };
}

function withoutMarks({ rejections: [first] }: Pick<RegisterReading, 'rejections'>): Problem {
  const why = first
    ? `Nothing in this file could be used. Line ${first.line}: ${first.reason}.`
    : 'This file holds no marks.';
  return new Problem('register_unreadable', `${why} Export the marks as CSV and try again.`);
}
