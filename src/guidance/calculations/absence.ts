import {
  attendancePercent,
  type Band,
  type BandReading,
  bandOf,
  bandReadings,
  isOnTheLine,
} from '../../attendance/band.ts';

/** Sessions of one pupil in some stretch of time. `notPossible` are those coded D, Q, X or Y1 to Y7. */
export type SessionCounts = { sessions: number; notPossible: number; missed: number };

export type Absence = {
  possible: number;
  attended: number;
  /** Attended of possible, to one decimal: '92.3'; empty where no session was possible. */
  attendance: string;
  bands: Readonly<Record<BandReading, Band>>;
  onTheLine: boolean;
  /** The fewest missed sessions, of as many possible ones, that make a pupil persistently and severely absent. */
  lines: Readonly<Record<BandReading, { persistent: number; severe: number }>>;
};

const fewest = (possible: number, reading: BandReading, part: number) =>
  reading === 'dfe' ? Math.ceil(possible / part) : Math.floor(possible / part) + 1;

const byReading = <T>(make: (reading: BandReading) => T): Record<BandReading, T> => {
  const [dfe, below] = bandReadings;
  return { [dfe]: make(dfe), [below]: make(below) };
};

/** A pupil's absence in both readings. Counts are whole, and no more is missed than was possible. */
export function absenceOf({ sessions, notPossible, missed }: SessionCounts): Absence {
  const possible = sessions - notPossible;
  const counts = { possible, attended: possible - missed };
  return {
    ...counts,
    attendance: attendancePercent(counts),
    bands: byReading((reading) => bandOf(counts, reading)),
    onTheLine: isOnTheLine(counts),
    lines: byReading((reading) => ({
      persistent: fewest(possible, reading, 10),
      severe: fewest(possible, reading, 2),
    })),
  };
}
