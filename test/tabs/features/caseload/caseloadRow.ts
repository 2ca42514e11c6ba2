import { bandOf, isOnTheLine } from '../../../../src/attendance/band.ts';
import type { CaseloadRow } from '../../../../tabs/app/apiTypes.ts';

/** A row of a caseload with consistent figures; the parts given win. */
export function caseloadRow(parts: Partial<CaseloadRow> = {}): CaseloadRow {
  const possible = parts.possible ?? 100;
  const attended = parts.attended ?? 85;
  const missed = possible - attended;
  return {
    id: 'p1',
    surname: 'Okonkwo',
    forename: 'Amelia',
    yearGroup: '5',
    attendance: possible === 0 ? '' : ((attended * 100) / possible).toFixed(1),
    possible,
    attended,
    authorised: missed,
    unauthorised: 0,
    band: bandOf({ possible, attended }),
    onTheLine: isOnTheLine({ possible, attended }),
    threshold: { inWindow: 0, unexplainedInWindow: 0 },
    schoolId: 's1',
    flags: [],
    onCaseload: true,
    inRegister: true,
    case: caseOfRow(),
    ...parts,
  };
}

/** Where the case of such a row stands; the parts given win. */
export function caseOfRow(parts: Partial<CaseloadRow['case']> = {}): CaseloadRow['case'] {
  return {
    stage: 1,
    stageWhy: 'Stage 1 because nothing else applies.',
    plan: 'none',
    checkOverdue: false,
    openActions: 0,
    overdueActions: 0,
    legal: [],
    ...parts,
  };
}
