import { describe, expect, test } from 'vitest';
import { type LegalStep, legalStepNames } from '../../../../src/casework/legal/legalContent.ts';
import { contract, penaltyNotice } from '../contents.ts';
import { entryOf, puts, type TimelineCase } from './timelineExamples.ts';

describe('legal steps, on the timeline', () => {
  const toldParents = [{ parentId: 'p1', on: '2026-11-24', how: 'By letter' }];
  const improvement = {
    ...{
      step: 'notice-to-improve',
      parentIds: ['p1'],
      issuedOn: '2026-10-02',
      startsOn: '2026-10-05',
      weeks: 6,
    },
    ...{ endsOn: '2026-11-20', mostUnauthorised: 10 },
  };
  const order = { step: 'supervision-order', consideredOn: '2026-10-01' };
  const prosecution = {
    step: 'prosecution',
    parentId: 'p1',
    offence: '444-1',
    absentFrom: '2026-09-07',
    absentTo: '2026-10-02',
    referredOn: '2026-10-20',
  };
  const cases: readonly TimelineCase[] = [
    {
      what: 'a contract',
      entry: entryOf('legal', { ...contract, agreedOn: '2026-11-05', reviewOn: '2026-12-04' }),
      wanted: [
        '> 2026-12-04 Review of the attendance contract due',
        '< 2026-11-05 Attendance contract agreed',
        '< 2026-11-02 Attendance contract offered',
      ],
    },
    {
      what: 'a contract that was kept',
      entry: entryOf('legal', {
        ...contract,
        endsOn: '2026-12-04',
        outcome: { on: '2026-11-20', result: 'kept' },
      }),
      wanted: ['< 2026-11-20 Attendance contract kept', '< 2026-11-02 Attendance contract offered'],
    },
    {
      what: 'a notice to improve that runs',
      entry: entryOf('legal', { ...improvement, endsOn: '2026-11-27' }),
      wanted: ['> 2026-11-27 Notice to improve ends', '< 2026-10-02 Notice to improve sent'],
    },
    {
      what: 'a notice to improve that is over',
      entry: entryOf('legal', {
        ...improvement,
        outcome: { on: '2026-11-23', result: 'not-improved', told: toldParents },
      }),
      wanted: [
        '< 2026-11-24 Parent told the outcome of the notice to improve',
        '< 2026-11-23 Outcome of the notice to improve: attendance did not improve',
        '< 2026-10-02 Notice to improve sent',
      ],
    },
    {
      what: 'a penalty notice that was paid',
      entry: entryOf('legal', {
        ...penaltyNotice,
        issuedOn: '2026-11-09',
        receivedOn: '2026-11-11',
        paid: { on: '2026-11-20', amount: 80 },
      }),
      wanted: [
        '< 2026-11-20 Penalty notice paid',
        '< 2026-11-11 Penalty notice received by the parent',
        '< 2026-11-09 Penalty notice issued',
        '< 2026-11-02 Penalty notice asked for',
      ],
    },
    {
      what: 'a penalty notice that was not paid',
      entry: entryOf('legal', {
        ...{ ...penaltyNotice, absentFrom: '2026-09-07', absentTo: '2026-09-25', requestedOn: '2026-10-05' },
        ...{ issuedOn: '2026-10-12', receivedOn: '2026-10-14' },
        unpaid: { on: '2026-11-25', decision: 'prosecute' },
      }),
      wanted: [
        '< 2026-11-25 Penalty notice not paid: the council prosecutes',
        '< 2026-10-14 Penalty notice received by the parent',
        '< 2026-10-12 Penalty notice issued',
        '< 2026-10-05 Penalty notice asked for',
      ],
    },
    {
      what: 'an order that was not pursued',
      entry: entryOf('legal', { ...order, notPursued: { on: '2026-10-08', reason: 'Support goes on' } }),
      wanted: [
        '< 2026-10-08 Education supervision order not pursued',
        '< 2026-10-01 Education supervision order considered',
      ],
    },
    {
      what: 'an order',
      entry: entryOf('legal', { ...order, madeOn: '2026-11-02', endsOn: '2027-11-01' }),
      wanted: [
        '> 2027-11-01 Education supervision order to end',
        '< 2026-11-02 Education supervision order made',
        '< 2026-10-01 Education supervision order considered',
      ],
    },
    {
      what: 'a prosecution before the hearing',
      entry: entryOf('legal', { ...prosecution, courtOn: '2026-12-10' }),
      wanted: ['> 2026-12-10 Court hearing', '< 2026-10-20 Referred for prosecution'],
    },
    {
      what: 'a prosecution after it',
      entry: entryOf('legal', {
        ...prosecution,
        courtOn: '2026-11-24',
        outcome: { on: '2026-11-24', result: 'guilty' },
      }),
      wanted: [
        '< 2026-11-24 Court hearing',
        '< 2026-11-24 Prosecution: found guilty',
        '< 2026-10-20 Referred for prosecution',
      ],
    },
    {
      what: 'a parenting order',
      entry: entryOf('legal', {
        step: 'parenting-order',
        parentId: 'p1',
        madeOn: '2026-11-02',
        endsOn: '2027-02-01',
      }),
      wanted: ['> 2027-02-01 Parenting order to end', '< 2026-11-02 Parenting order made'],
    },
  ];
  puts(cases);

  test('covers every legal step', () => {
    const covered = cases.flatMap(({ entry }) =>
      entry.kind === 'legal' ? [(entry.content as LegalStep).step] : [],
    );
    expect([...new Set(covered)].sort()).toEqual([...legalStepNames].sort());
  });
});
