import type { ImportCheck } from '../../../../tabs/app/apiTypes.ts';

const counts = { pupils: 100, severe: 2, persistent: 8, notPersistent: 90, noSessions: 0 };

/** A check of a file in which nothing needs a look. */
export function importCheck(part: Partial<ImportCheck> = {}): ImportCheck {
  return {
    fileName: 'autumn.csv',
    checksum: 'a'.repeat(64),
    alreadySaved: false,
    standing: '',
    layout: 'long list',
    rowsIn: 200,
    rowsUsed: 200,
    rejections: [],
    rejectionsInAll: 0,
    warnings: [],
    warningsInAll: 0,
    from: '2025-09-02',
    to: '2025-10-24',
    hasMarks: true,
    after: {
      ...counts,
      total: { possible: 7000, attended: 6500, attendance: '92.9' },
      thresholdMet: 3,
      onCaseload: 10,
      outsideAge: 0,
    },
    joined: [],
    joinedInAll: 0,
    left: [],
    leftInAll: 0,
    changed: [],
    changedInAll: 0,
    joiningCaseload: 10,
    leavingCaseload: 0,
    mappingRemembered: false,
    cautions: [],
    ...part,
  };
}
