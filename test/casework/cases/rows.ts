import type { CaseloadPupil } from '../../../src/casework/caseloadPupil.ts';

/** A pupil with these marks: a token for each half-day from the morning of the date. */
export function rowOf(
  marks: string,
  from = '2026-11-02',
  counts = { possible: 100, attended: 95 },
): CaseloadPupil {
  const { possible, attended } = counts;
  return {
    ...{ id: 'pupil-1', schoolId: 'school-north', importId: 'i', upn: 'A', surname: 'T', forename: 'P' },
    ...{ yearGroup: '8', birthDate: '', flags: [], onCaseload: false, asAt: '2026-11-25' },
    figures: {
      ...{
        possible,
        attended,
        authorised: 0,
        unauthorised: possible - attended,
        lateBefore: 0,
        lateAfter: 0,
        byCode: {},
      },
    },
    calendar: { from, marks },
  };
}
