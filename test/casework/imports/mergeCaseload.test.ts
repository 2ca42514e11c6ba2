import { describe, expect, test } from 'vitest';
import type { CaseloadPupil } from '../../../src/casework/caseloadPupil.ts';
import type { AssessedPupil } from '../../../src/casework/imports/assessRegister.ts';
import { mergeCaseload } from '../../../src/casework/imports/mergeCaseload.ts';

function assessedWith(attended: number, name: Partial<AssessedPupil> = {}): AssessedPupil {
  return {
    upn: 'one',
    figures: {
      possible: 100,
      attended,
      authorised: 0,
      unauthorised: 100 - attended,
      lateBefore: 0,
      lateAfter: 0,
      byCode: {},
      threshold: { inWindow: 0, unexplainedInWindow: 0 },
    },
    calendar: { from: '2026-09-07', marks: '/' },
    flags: [],
    onCaseload: true,
    ...name,
  };
}

const place = { schoolId: 'a', importId: 'i', newId: () => 'new' };

/** The register that these rows are of. */
const standingWith = (rows: readonly CaseloadPupil[]) => rows[0] && { to: rows[0].asAt, rows };

function merged(asAt: string, assessed: AssessedPupil, rows: readonly CaseloadPupil[] = []) {
  const before = standingWith(rows);
  return mergeCaseload({ ...place, asAt, kept: [assessed], before, known: rows, cases: [] });
}

describe('what a trend is measured from', () => {
  const october = merged('2026-10-16', assessedWith(80));
  const november = merged('2026-11-20', assessedWith(70), october);

  test('is nothing for a pupil who is new', () => {
    expect(october[0]?.previous).toBeUndefined();
  });

  test('is the register before', () => {
    expect(november[0]?.previous).toEqual({ asAt: '2026-10-16', possible: 100, attended: 80 });
  });

  test('stays where the same register, or a corrected copy of it, is saved again', () => {
    expect(merged('2026-11-20', assessedWith(70), november)).toEqual(november);
    const corrected = merged('2026-11-20', assessedWith(72), november);
    expect(corrected[0]).toMatchObject({
      figures: { attended: 72 },
      previous: { asAt: '2026-10-16', attended: 80 },
    });
  });

  test('is never later than the register', () => {
    expect(merged('2026-09-30', assessedWith(90), november)[0]?.previous).toBeUndefined();
    expect(merged('2026-11-01', assessedWith(90), november)[0]?.previous).toMatchObject({
      asAt: '2026-10-16',
    });
  });
});

test('a known pupil keeps the id, and a name that the new file leaves out', () => {
  const first = merged('2026-10-16', assessedWith(80, { surname: 'Brambleworth', yearGroup: '8' }));
  const [second] = merged('2026-11-20', assessedWith(70, { yearGroup: '9' }), [
    { ...(first[0] as CaseloadPupil), id: 'kept' },
  ]);
  expect(second).toMatchObject({ id: 'kept', surname: 'Brambleworth', forename: '', yearGroup: '9' });
});

describe('the id of a pupil', () => {
  const asAt = '2026-11-20';
  const [row] = merged(asAt, assessedWith(80));
  const rowOf = (importId: string, id: string): CaseloadPupil[] => (row ? [{ ...row, importId, id }] : []);
  type Rows = readonly CaseloadPupil[];
  const idWith = (standing: Rows, known: Rows, cases: readonly { id: string; upn: string }[] = []) =>
    mergeCaseload({
      ...{ ...place, asAt, kept: [assessedWith(80)], known, cases },
      before: standingWith(standing),
    })[0]?.id;

  test('is the one they had in an import that no longer stands, while it is held', () => {
    expect(idWith([], rowOf('old', 'earlier'))).toBe('earlier');
  });

  test('is the one that this very import gave before it was cut off', () => {
    expect(idWith([], [...rowOf('i', 'given'), ...rowOf('old', 'earlier')])).toBe('given');
  });

  test('is the one that stands, before all others', () => {
    expect(idWith(rowOf('now', 'stands'), [...rowOf('now', 'stands'), ...rowOf('old', 'x')])).toBe('stands');
  });
});
