import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../../src/casework/legal/ledger.ts';
import type { LegalStep } from '../../../src/casework/legal/legalContent.ts';
import {
  countsByYear,
  type LegalCounts,
  noCounts,
  talliedNotice,
  talliedStep,
} from '../../../src/casework/reports/legalCounts.ts';
import { improvement, notice } from '../legal/steps.ts';

const stamp = { at: '2026-09-01T09:00:00Z', by: 'Nadia Ashby', byId: 'person-1' };
const pupil = {
  ...{ id: 'pupil-1', schoolId: 'school-north', upn: 'A1', surname: 'Ash', forename: 'Bo' },
  ...{ yearGroup: '8', birthDate: '', opened: stamp },
};
const today = '2026-11-26';

function yearsOf(...notices: Parameters<typeof notice>[0][]): Record<number, Partial<LegalCounts>> {
  const known = notices.map((change, at) => ({
    ...{ entryId: `n${at}`, pupil, parent: { id: 'mother', name: 'Mother' }, holder: 'mother' },
    notice: notice(change),
    changedAt: stamp.at,
  }));
  return shortened(ledgerOf(known, today).notices.flatMap(talliedNotice));
}

/** Without what is nought. */
function shortened(tallied: Parameters<typeof countsByYear>[0]) {
  const years = [...countsByYear(tallied)];
  return Object.fromEntries(
    years.map(([year, counts]) => [
      year,
      Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    ]),
  );
}

const received = { requestedOn: '2026-06-01', issuedOn: '2026-06-08', receivedOn: '2026-06-10' };

describe('a notice counts', () => {
  test('as asked for, in its own year', () => {
    expect(yearsOf({})).toEqual({ 2026: { noticesRequested: 1 } });
  });

  test('as declined, in the year in which it was', () => {
    expect(yearsOf({ requestedOn: '2026-07-20', declined: { on: '2026-09-07', reason: 'x' } })).toEqual({
      2025: { noticesRequested: 1 },
      2026: { noticesDeclined: 1 },
    });
  });

  test('with its payment in the year in which it was issued, though it was paid in the next', () => {
    // Issued on 27 July 2026, in 2025/26; paid on 10 August, in 2026/27.
    const paid = { on: '2026-08-10', amount: 80 };
    expect(
      yearsOf({ requestedOn: '2026-07-20', issuedOn: '2026-07-27', receivedOn: '2026-07-29', paid }),
    ).toEqual({
      2025: { noticesRequested: 1, noticesIssued: 1, firstNotices: 1, paidLow: 1, received: 80 },
    });
  });

  test('as a first or a second, paid in full or not', () => {
    const first = {
      ...received,
      requestedOn: '2025-06-02',
      issuedOn: '2025-06-09',
      receivedOn: '2025-06-11',
    };
    expect(yearsOf({ ...first, paid: { on: '2025-07-07', amount: 160 } }, received)).toEqual({
      2024: { noticesRequested: 1, noticesIssued: 1, firstNotices: 1, paidFull: 1, received: 160 },
      2025: { noticesRequested: 1, noticesIssued: 1, secondNotices: 1, unpaid: 1 },
    });
  });

  test('for nothing where it was issued elsewhere, and makes the next a second', () => {
    const elsewhere = {
      ...{ requestedOn: '2026-05-04', issuedOn: '2026-05-11', receivedOn: '2026-05-13' },
      ...{ elsewhere: { reason: 'By another council' }, paid: { on: '2026-05-20', amount: 80 } },
    };
    expect(yearsOf(elsewhere, received)).toEqual({
      2025: { noticesRequested: 1, noticesIssued: 1, secondNotices: 1, unpaid: 1 },
    });
  });

  test('as paid in full with the whole amount alone', () => {
    const paid = { on: '2026-06-15', amount: 60 };
    expect(yearsOf({ ...received, paid })[2025]).toEqual({
      ...{ noticesRequested: 1, noticesIssued: 1, firstNotices: 1, received: 60 },
    });
  });

  test('as unpaid where the parent was prosecuted, and as withdrawn where not', () => {
    const unpaid = (decision: 'prosecute' | 'withdraw') => ({
      ...received,
      unpaid: { on: '2026-07-13', decision },
    });
    expect(yearsOf(unpaid('prosecute'))[2025]).toMatchObject({ unpaid: 1 });
    expect(yearsOf(unpaid('withdraw'))[2025]).toMatchObject({ withdrawn: 1 });
  });

  test('without its money where that went back', () => {
    const paid = { on: '2026-06-15', amount: 80 };
    const back = yearsOf({ ...received, paid, withdrawn: { on: '2026-06-22', reason: 'x' } })[2025];
    expect(back).toEqual({ noticesRequested: 1, noticesIssued: 1, firstNotices: 1, withdrawn: 1 });
  });
});

describe('another step counts', () => {
  const agreed: LegalStep = {
    step: 'contract',
    parentIds: ['mother'],
    offeredOn: '2026-06-01',
    agreedOn: '2026-06-08',
  };
  const outcome = (result: 'improved' | 'not-improved' | 'ended-early' | 'withdrawn') => ({
    on: '2026-11-26',
    result,
    told: [],
  });
  const court: LegalStep = {
    ...{
      step: 'prosecution',
      parentId: 'mother',
      offence: '444-1',
      absentFrom: '2026-05-04',
      absentTo: '2026-06-26',
    },
    ...{
      referredOn: '2026-07-06',
      courtOn: '2026-09-21',
      outcome: { on: '2026-09-21', result: 'guilty', fine: 160 },
    },
  };
  test.each<[string, LegalStep, object]>([
    [
      'a contract that was only offered: not',
      { step: 'contract', parentIds: ['mother'], offeredOn: '2026-06-01' },
      {},
    ],
    ['a contract', agreed, { 2025: { contracts: 1 } }],
    [
      'a contract that was kept',
      { ...agreed, outcome: { on: '2026-09-30', result: 'kept' } },
      { 2025: { contracts: 1, contractsKept: 1 } },
    ],
    ['a notice to improve that runs', improvement(), { 2026: { improvements: 1 } }],
    [
      'one with enough improvement',
      improvement({ outcome: outcome('improved') }),
      { 2026: { improvements: 1, improved: 1 } },
    ],
    [
      'one without',
      improvement({ outcome: outcome('not-improved') }),
      { 2026: { improvements: 1, notImproved: 1 } },
    ],
    [
      'one that ended early',
      improvement({ outcome: outcome('ended-early') }),
      { 2026: { improvements: 1, notImproved: 1 } },
    ],
    ['one that was withdrawn', improvement({ outcome: outcome('withdrawn') }), { 2026: { improvements: 1 } }],
    ['an order that was considered: not', { step: 'supervision-order', consideredOn: '2026-09-01' }, {}],
    ['a case in court', court, { 2026: { prosecutions: 1, convictions: 1 } }],
    [
      'a parenting order',
      { step: 'parenting-order', parentId: 'mother', madeOn: '2026-09-21' },
      { 2026: { parentingOrders: 1 } },
    ],
  ])('%s', (...[, step, expected]) => {
    expect(shortened(talliedStep(step))).toEqual(expected);
  });
});

test('a year of nothing has every count', () => {
  expect(Object.values(noCounts()).every((count) => count === 0)).toBe(true);
});
