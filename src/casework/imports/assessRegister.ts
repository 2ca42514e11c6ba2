import { type Band, type BandReading, bandOf } from '../../attendance/band.ts';
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
import type { CaseloadPupil, MarkCalendar } from '../caseloadPupil.ts';
import type { RegisterCounts } from '../registerCounts.ts';
import { breathe } from './breathe.ts';
import { missedSinceSeen } from './missedSinceSeen.ts';
import { pupilFlagsOf } from './pupilFlagsOf.ts';
import type { Snapshot, SnapshotPupil } from './snapshot.ts';
import { type KeptReason, whyKept } from './whyKept.ts';

/** A pupil of a register whose figures and marks are held: see whyKept.ts. */
export type AssessedPupil = Pick<RegisterPupil, 'upn' | 'surname' | 'forename' | 'yearGroup' | 'birthDate'> &
  Pick<CaseloadPupil, 'figures' | 'calendar' | 'flags' | 'onCaseload'>;

/** Everything that a register says about a school, without the marks of those of whom none are held. */
export type AssessedRegister = {
  reading: Omit<RegisterReading, 'pupils'>;
  /** False for sums by pupil. */
  hasMarks: boolean;
  counts: RegisterCounts;
  figures: SchoolFigures;
  /** Those on the caseload, and those who are held for another reason. */
  kept: readonly AssessedPupil[];
  /** The pupils whom the counts are about. */
  snapshot: Snapshot;
  /** The file's own percentages beside ours; undefined where it holds none. */
  schoolsOwn?: Differences;
  /** When pupils joined the school, as far as the file says it: ISO dates. */
  entryDates: readonly string[];
};

const noMarks: MarkCalendar = { from: '', marks: '' };
/** So many pupils are worked out before others have their turn. */
const atOnce = 100;

/** How a school and its council look at a register. */
type Judging = {
  bandReading: BandReading;
  /** The half terms of their calendar, where there is one. */
  terms?: readonly Term[] | undefined;
  /** The UPNs of its pupils about whom something is written down. */
  withCase: ReadonlySet<string>;
};

const tallied = { severe: 'severe', persistent: 'persistent', 'not-persistent': 'notPersistent' } as const;

function addTo(counts: RegisterCounts & { thresholdMet: number }, figures: PupilFigures, band: Band): void {
  counts.pupils += 1;
  counts[band === 'no-sessions' ? 'noSessions' : tallied[band]] += 1;
  counts.possible += figures.possible;
  counts.attended += figures.attended;
  if (figures.threshold?.metOn !== undefined) counts.thresholdMet += 1;
}

function asAssessed(
  pupil: RegisterPupil,
  figures: PupilFigures,
  reasons: readonly KeptReason[],
): AssessedPupil {
  const { upn, surname, forename, yearGroup, birthDate, counts, marks } = pupil;
  return {
    upn,
    ...(surname !== undefined && { surname }),
    ...(forename !== undefined && { forename }),
    ...(yearGroup !== undefined && { yearGroup }),
    ...(birthDate !== undefined && { birthDate }),
    flags: pupilFlagsOf(pupil),
    onCaseload: reasons.includes('caseload'),
    figures,
    calendar: counts ? noMarks : markCalendar(marks),
  };
}

function asKnown(pupil: RegisterPupil, { possible, attended }: PupilFigures): SnapshotPupil {
  const { upn, surname = '', forename = '', yearGroup = '' } = pupil;
  return { upn, surname, forename, yearGroup, possible, attended };
}

/**
 * The figures of the school and of those of its pupils of whom they are held, as at the last date. Those of the others are
 * counted and let go: a council's pupils are many.
 */
async function countPupils({ pupils, from, to }: RegisterReading, judging: Judging) {
  const { bandReading, terms, withCase } = judging;
  const weeks = schoolWeeksOf(pupils, to);
  const school = schoolTally(pupils, { weeks, from, asAt: to, terms, reading: bandReading });
  const counts = {
    ...{ pupils: 0, severe: 0, persistent: 0, notPersistent: 0, noSessions: 0, thresholdMet: 0 },
    ...{ onCaseload: 0, outsideAge: 0, possible: 0, attended: 0 },
  };
  const counted: RegisterPupil[] = [];
  const snapshot: SnapshotPupil[] = [];
  const kept: AssessedPupil[] = [];
  for (const [i, pupil] of pupils.entries()) {
    if (i % atOnce === 0) await breathe();
    const hasCase = withCase.has(pupil.upn);
    const isCounted = school.add(pupil);
    if (!isCounted && !hasCase) continue;
    const figures = figuresOfPupil(pupil, weeks, to);
    if (!isCounted) {
      kept.push(asAssessed(pupil, figures, ['case']));
      continue;
    }
    addTo(counts, figures, bandOf(figures, bandReading));
    counted.push(pupil);
    snapshot.push(asKnown(pupil, figures));
    const missed = to === undefined ? 0 : missedSinceSeen(pupil.marks, to);
    const reasons = whyKept(figures, { reading: bandReading, hasCase, missedSinceSeen: missed });
    if (reasons.length > 0) kept.push(asAssessed(pupil, figures, reasons));
  }
  counts.onCaseload = kept.filter(({ onCaseload }) => onCaseload).length;
  counts.outsideAge = pupils.length - counted.length;
  return { counted, counts, figures: school.figures(), snapshot, kept };
}

function ownFigures(
  pupils: readonly RegisterPupil[],
  { to: asAt, schoolsOwn }: Pick<RegisterReading, 'to' | 'schoolsOwn'>,
): Differences | undefined {
  const saysSome = pupils.some(({ saidPercent }) => saidPercent !== undefined);
  if (!saysSome && schoolsOwn?.percent === undefined) return undefined;
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
  const hasMarks = pupils.some(({ marks }) => marks.sessions.length > 0);
  if (pupils.length === 0 || (reading.from === undefined && pupils.every(({ counts }) => !counts))) {
    throw withoutMarks(reading);
  }
  const { counted, counts, ...found } = await countPupils({ ...reading, pupils }, judging);
  const { thresholdMet, ...others } = counts;
  await breathe();
  const own = ownFigures(counted, reading);
  return {
    reading,
    hasMarks,
    counts: { ...others, ...(hasMarks && { thresholdMet }) },
    ...found,
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
