import { unexplained as unexplainedCodes } from '../../attendance/pupil/codeSets.ts';
import { eachMark, markedSession } from '../../attendance/pupil/eachMark.ts';
import { marksOfCalendar } from '../../attendance/pupil/marksOfCalendar.ts';
import type { MarkedSession } from '../../attendance/pupil/pupilInsight.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import { type Holiday, holidaysOf } from './holidays.ts';
import { type IllnessReturn, illnessReturns } from './illnessReturns.ts';
import { type UnauthorisedRun, unauthorisedDays, unauthorisedRuns } from './unauthorisedRuns.ts';

/** What a pupil's marks say that a school has to follow up or pass on, up to the last date of the register. */
export type MarkFacts = {
  /** N marks that still stand, the oldest first. */
  unexplained: readonly MarkedSession[];
  unauthorised: readonly UnauthorisedRun[];
  illness: readonly IllnessReturn[];
  holidays: readonly Holiday[];
};

const none: MarkFacts = { unexplained: [], unauthorised: [], illness: [], holidays: [] };
/** Marks are long and rows stay as they are: each is read once. */
const known = new WeakMap<CaseloadPupil, MarkFacts>();

const isPlain = ({ figures }: CaseloadPupil) => {
  const { N = 0, I = 0, G = 0 } = figures.byCode;
  return N === 0 && I === 0 && G === 0 && figures.unauthorised < unauthorisedDays;
};

function readFacts({ calendar, asAt }: CaseloadPupil): MarkFacts {
  const marks = marksOfCalendar(calendar);
  return {
    unexplained: [...eachMark(marks, asAt)]
      .filter(([, code]) => unexplainedCodes[code] === 1)
      .map(([session, code]) => markedSession(session, code)),
    unauthorised: unauthorisedRuns(marks, asAt),
    illness: illnessReturns(marks, asAt),
    holidays: holidaysOf(marks, asAt),
  };
}

/** The facts of a row, from memory where the row is the same as before. Nothing where the register gave sums only. */
export function markFacts(pupil: CaseloadPupil): MarkFacts {
  if (isPlain(pupil)) return none;
  const facts = known.get(pupil) ?? readFacts(pupil);
  known.set(pupil, facts);
  return facts;
}
