import type { Marks, SessionNumber } from '../../attendance/marks.ts';
import type { CodeSet } from '../../attendance/pupil/codeSets.ts';
import { eachMark } from '../../attendance/pupil/eachMark.ts';
import { passedOver } from './absenceCodes.ts';

/** Sessions in a row with marks of one kind. What is passed over between them is not counted. */
export type SessionRun = {
  from: SessionNumber;
  to: SessionNumber;
  sessions: number;
  /** No other mark has ended it so far. */
  goesOn: boolean;
};

/** The runs of such marks up to and including the ISO date `asAt`, in order. */
export function sessionRuns(marks: Marks, kind: CodeSet, asAt: string): readonly SessionRun[] {
  const runs: SessionRun[] = [];
  let run: SessionRun | undefined;
  for (const [session, code] of eachMark(marks, asAt)) {
    if (kind[code] === 1) {
      if (!run) {
        run = { from: session, to: session, sessions: 0, goesOn: true };
        runs.push(run);
      }
      run.to = session;
      run.sessions += 1;
    } else if (passedOver[code] !== 1) {
      if (run) run.goesOn = false;
      run = undefined;
    }
  }
  return runs;
}
