import type { PupilPage } from '../../../../../../tabs/app/apiTypes.ts';
import type { Insight } from '../../../../../../tabs/features/caseload/pupil/figures/sessionWords.ts';
import { caseloadRow } from '../../caseloadRow.ts';

/** What marks say of a pupil who stands out in nothing; the parts given win. */
export function insightWith(parts: Partial<Insight> = {}): Insight {
  return {
    missed: { sessions: 0, days: 0, weeks: 0, restDays: 0 },
    recent: {
      from: '2026-10-19',
      now: { possible: 30, attended: 30 },
      before: { possible: 70, attended: 70 },
    },
    pattern: [],
    unexplained: [],
    lastSeen: { date: '2026-11-20', half: 'PM', code: '\\', schoolDays: 0, offSite: false },
    recovery: [],
    halfTerms: [],
    ...parts,
  };
}

export function pupilWith(parts: Partial<PupilPage> = {}): PupilPage {
  return {
    ...caseloadRow(parts),
    school: { id: 's1', name: 'Seaview Primary School' },
    upn: 'K839400125001',
    asAt: '2026-11-20',
    lateBefore: 0,
    lateAfter: 0,
    byCode: {},
    source: { fileName: 'register.csv', from: '2026-09-02', to: '2026-11-20' },
    calendar: { from: '2026-09-02', marks: '' },
    ...parts,
  };
}
