import { type BandReading, bandOf } from '../attendance/band.ts';
import type { PupilFigures } from '../attendance/figures.ts';
import { markCalendar } from '../attendance/markCalendar.ts';
import type { RegisterPupil } from '../attendance/marks.ts';
import { pupilFigures, schoolWeeksOf } from '../attendance/pupilFigures.ts';
import { readRegister } from '../attendance/readRegister.ts';
import type { RegisterReading } from '../attendance/registerReading.ts';
import { Problem } from '../problems/problem.ts';
import type { MarkCalendar } from './caseloadPupil.ts';
import { isOnCaseload } from './caseloadRule.ts';
import type { RegisterFile } from './caseworkPorts.ts';

/** A pupil of a register who belongs on the caseload. */
export type AssessedPupil = Omit<RegisterPupil, 'marks'> & { figures: PupilFigures; calendar: MarkCalendar };

/** The register's sums over all its pupils, and how many of them stand where. */
export type RegisterCounts = {
  pupils: number;
  persistent: number;
  severe: number;
  thresholdMet: number;
  possible: number;
  attended: number;
};

export type AssessedRegister = {
  reading: RegisterReading;
  /** First and last date with a mark; the figures are as at the last. */
  from: string;
  to: string;
  counts: RegisterCounts;
  onCaseload: readonly AssessedPupil[];
};

/**
 * Everything that a register file says about a school, without looking at what is saved.
 * @throws Problem register_unreadable
 */
export function assessRegister(file: RegisterFile, bandReading: BandReading): AssessedRegister {
  const reading = readRegister(file);
  const { from, to, pupils } = reading;
  if (from === undefined || to === undefined) throw withoutMarks(reading);
  const weeks = schoolWeeksOf(pupils, to);
  const counts = {
    pupils: pupils.length,
    persistent: 0,
    severe: 0,
    thresholdMet: 0,
    possible: 0,
    attended: 0,
  };
  const onCaseload: AssessedPupil[] = [];
  for (const { marks, ...who } of pupils) {
    const figures = pupilFigures(marks, weeks, to);
    const band = bandOf(figures, bandReading);
    counts.possible += figures.possible;
    counts.attended += figures.attended;
    if (band === 'persistent') counts.persistent += 1;
    if (band === 'severe') counts.severe += 1;
    if (figures.threshold.metOn !== undefined) counts.thresholdMet += 1;
    if (isOnCaseload(figures, bandReading)) {
      onCaseload.push({ ...who, figures, calendar: markCalendar(marks) });
    }
  }
  return { reading, from, to, counts, onCaseload };
}

function withoutMarks({ rejections: [first] }: RegisterReading): Problem {
  const why = first
    ? `No mark in this file could be used. Line ${first.line}: ${first.reason}.`
    : 'This file holds no marks.';
  return new Problem('register_unreadable', `${why} Export the marks as CSV and try again.`);
}
