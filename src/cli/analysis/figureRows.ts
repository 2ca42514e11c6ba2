import { attendancePercent, bandOf } from '../../attendance/band.ts';
import { figuresOfPupil, schoolWeeksOf } from '../../attendance/pupilFigures.ts';
import type { RegisterReading } from '../../attendance/registerReading.ts';

/** A pupil's figures under the names of the output's columns, in their order. Scripts depend on both. */
export type FigureRow = {
  upn: string;
  possible: number;
  attended: number;
  authorised: number;
  unauthorised: number;
  /** To one decimal; empty where no session was possible. */
  attendance: string;
  persistent: boolean;
  severe: boolean;
  /** ISO; empty if never, and where the register gives sums only. */
  threshold_met_on: string;
  /** Empty where the register gives sums only. */
  unauthorised_in_window: number | '';
};

export const figureColumns = [
  'upn',
  'possible',
  'attended',
  'authorised',
  'unauthorised',
  'attendance',
  'persistent',
  'severe',
  'threshold_met_on',
  'unauthorised_in_window',
] as const satisfies readonly (keyof FigureRow)[];

/** The figures of every pupil of a register, which is one school, up to an ISO date or to its end. */
export function figureRows({ pupils }: RegisterReading, asAt?: string): FigureRow[] {
  const weeks = schoolWeeksOf(pupils, asAt);
  return pupils.map((pupil) => {
    const figures = figuresOfPupil(pupil, weeks, asAt);
    const band = bandOf(figures);
    return {
      upn: pupil.upn,
      possible: figures.possible,
      attended: figures.attended,
      authorised: figures.authorised,
      unauthorised: figures.unauthorised,
      attendance: attendancePercent(figures),
      // Whoever misses half of their sessions misses a tenth of them too.
      persistent: band === 'persistent' || band === 'severe',
      severe: band === 'severe',
      threshold_met_on: figures.threshold?.metOn ?? '',
      unauthorised_in_window: figures.threshold?.inWindow ?? '',
    };
  });
}

/** A line of CSV. No value of these columns ever holds a comma, a quotation mark or a line break. */
export function csvLine(row: FigureRow): string {
  return `${figureColumns.map((column) => row[column]).join(',')}\n`;
}

/** A line of JSON; what is empty in CSV is null here. */
export function jsonLine(file: string, row: FigureRow): string {
  const attendance = row.attendance === '' ? null : Number(row.attendance);
  const metOn = row.threshold_met_on || null;
  const inWindow = row.unauthorised_in_window === '' ? null : row.unauthorised_in_window;
  return `${JSON.stringify({ file, ...row, attendance, threshold_met_on: metOn, unauthorised_in_window: inWindow })}\n`;
}
