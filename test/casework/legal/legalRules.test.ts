import { describe, expect, test } from 'vitest';
import type { LegalStep, LegalStepOf } from '../../../src/casework/legal/legalContent.ts';
import type { LegalContext } from '../../../src/casework/legal/legalContext.ts';
import { legalFaults } from '../../../src/casework/legal/legalRules.ts';
import { contextWith, improvement, notice } from './steps.ts';

type Case = readonly [string, LegalStep, string | undefined, LegalContext?];

const said = (step: LegalStep, context = contextWith()) =>
  legalFaults(step, context).map(({ field, words }) => `${field}: ${words}`);

function check(cases: readonly Case[]) {
  const named = cases.map(([name, step, words, context]) => ({ name, step, words, context }));
  test.each(named)('$name', ({ step, words, context }) => {
    const faults = said(step, context);
    if (words === undefined) expect(faults).toEqual([]);
    else expect(faults).toContain(words);
  });
}

const contract = (change: Partial<LegalStepOf<'contract'>>): LegalStep => ({
  step: 'contract',
  parentIds: ['mother'],
  offeredOn: '2026-11-02',
  ...change,
});

describe('a contract', () => {
  check([
    ['that was offered', contract({}), undefined],
    [
      'that was agreed at a meeting',
      contract({
        meetingOn: '2026-11-09',
        agreedOn: '2026-11-09',
        reviewOn: '2026-12-07',
        endsOn: '2027-01-29',
      }),
      undefined,
    ],
    ['with a meeting to come', contract({ meetingOn: '2026-12-01' }), undefined],
    ['offered tomorrow', contract({ offeredOn: '2026-11-27' }), 'offeredOn: Choose today or an earlier day.'],
    [
      'agreed before the offer',
      contract({ agreedOn: '2026-11-01' }),
      'agreedOn: Choose a day on or after the offer.',
    ],
    [
      'agreed before the meeting, without the parent',
      contract({ meetingOn: '2026-11-09', agreedOn: '2026-11-08' }),
      'agreedOn: Choose a day on or after the meeting.',
    ],
    [
      'agreed and declined',
      contract({ agreedOn: '2026-11-09', declinedOn: '2026-11-09' }),
      'declinedOn: It is either agreed or declined.',
    ],
    [
      'with an outcome though nobody agreed',
      contract({ outcome: { on: '2026-11-20', result: 'kept' } }),
      'outcome: Say first when it was agreed.',
    ],
    [
      'that ends before its review',
      contract({ agreedOn: '2026-11-09', reviewOn: '2026-12-07', endsOn: '2026-12-01' }),
      'endsOn: Choose a day on or after the review.',
    ],
    [
      'with one parent twice',
      contract({ parentIds: ['mother', 'mother'] }),
      'parentIds: Choose each parent once.',
    ],
  ]);
});

describe('a notice to improve', () => {
  const told = [{ parentId: 'mother', on: '2026-11-26' }];
  check([
    ['of four school weeks', improvement(), undefined],
    // An INSET day on Friday ends the school week a day early; a notice may still name the Friday, or the Sunday.
    ['that ends on the Friday of its last week', improvement({ endsOn: '2026-11-27' }), undefined],
    ['that ends on the Sunday of its last week', improvement({ endsOn: '2026-11-29' }), undefined],
    [
      'that ends a week late',
      improvement({ endsOn: '2026-11-30' }),
      'endsOn: 4 school weeks from 2 November 2026 end on 26 November 2026.',
    ],
    [
      'that ends a week early',
      improvement({ endsOn: '2026-11-20' }),
      'endsOn: 4 school weeks from 2 November 2026 end on 26 November 2026.',
    ],
    // 19 to 23 October is the first school week; the week of 26 October is a holiday; 2 and 9 November are the second and third.
    [
      'that straddles a holiday',
      improvement({ startsOn: '2026-10-22', weeks: 3, endsOn: '2026-11-13' }),
      undefined,
    ],
    [
      'that counts the holiday as a week',
      improvement({ startsOn: '2026-10-22', weeks: 3, endsOn: '2026-11-06' }),
      'endsOn: 3 school weeks from 22 October 2026 end on 13 November 2026.',
    ],
    [
      'beyond the calendar, which nobody can check',
      improvement({ startsOn: '2027-02-01', endsOn: '2027-04-01' }),
      undefined,
    ],
    [
      'of a school without a calendar',
      improvement({ endsOn: '2026-12-01' }),
      undefined,
      contextWith({ calendar: undefined }),
    ],
    [
      'that starts before it was issued',
      improvement({ issuedOn: '2026-11-03' }),
      'startsOn: Choose a day on or after the day of issue.',
    ],
    [
      'that is judged on its last day',
      improvement({ outcome: { on: '2026-11-26', result: 'not-improved', told } }),
      undefined,
    ],
    [
      'that is judged too early',
      improvement({ outcome: { on: '2026-11-20', result: 'improved', told: [] } }),
      'outcome.result: The period runs to 26 November 2026. Before then it can end early or be withdrawn.',
    ],
    [
      'that ends early',
      improvement({ outcome: { on: '2026-11-20', result: 'ended-early', told: [] } }),
      undefined,
    ],
    [
      'of which somebody else was told',
      improvement({
        outcome: { on: '2026-11-26', result: 'improved', told: [{ parentId: 'aunt', on: '2026-11-26' }] },
      }),
      'outcome.told.0.parentId: The notice is not to this parent.',
    ],
  ]);
});

describe('a penalty notice', () => {
  const issued = { requestedOn: '2026-10-26', issuedOn: '2026-10-28' };
  const received = { ...issued, receivedOn: '2026-10-30' };
  // 21 days after 30 October: 20 November. 28 days: 27 November.
  const first = (paid: { on: string; amount: number }, rest = {}) => notice({ ...received, ...rest, paid });
  const one = contextWith({ otherNotices: () => ['2025-03-10'] });
  const two = contextWith({ otherNotices: () => ['2024-12-02', '2025-03-10'] });
  check([
    ['that was asked for', notice(), undefined],
    ['that was issued', notice(received), undefined],
    [
      'asked for before the absence ended',
      notice({ requestedOn: '2026-10-22' }),
      'requestedOn: Choose a day on or after the last day of the absence.',
    ],
    [
      'about days in the wrong order',
      notice({ absentFrom: '2026-10-24' }),
      'absentTo: Choose a day on or after the first day.',
    ],
    [
      'about more sessions than there were',
      notice({ absentFrom: '2026-10-19', absentTo: '2026-10-22' }),
      'sessions: There are 8 sessions at most from 19 October 2026 to 22 October 2026.',
    ],
    [
      'issued before it was asked for',
      notice({ issuedOn: '2026-11-15' }),
      'issuedOn: Choose a day on or after the request.',
    ],
    [
      'received but not issued',
      notice({ receivedOn: '2026-11-20' }),
      'receivedOn: Say first when the notice was issued.',
    ],
    [
      'both issued and declined',
      notice({ ...issued, declined: { on: '2026-10-29', reason: 'No' } }),
      'declined: A notice is either issued or declined.',
    ],
    ['paid on the 21st day', first({ on: '2026-11-20', amount: 80 }), undefined],
    [
      'paid low on the 22nd day',
      first({ on: '2026-11-21', amount: 80 }),
      'paid.amount: It is £160: the 21 days for £80 were over.',
    ],
    ['paid in full on the 22nd day', first({ on: '2026-11-21', amount: 160 }), undefined],
    ['paid in full early', first({ on: '2026-11-02', amount: 160 }), undefined],
    [
      'paid in part',
      first({ on: '2026-11-02', amount: 40 }),
      'paid.amount: A first notice costs £80 or £160.',
    ],
    [
      'paid while nobody knows when it came',
      notice({ ...issued, paid: { on: '2026-11-25', amount: 80 } }),
      undefined,
    ],
    [
      'paid on the 29th day',
      notice({
        requestedOn: '2026-10-26',
        issuedOn: '2026-10-26',
        receivedOn: '2026-10-28',
        paid: { on: '2026-11-26', amount: 160 },
      }),
      'paid.on: The 28 days ended on 25 November 2026. Put down what the council decided.',
    ],
    [
      'that is a second, paid low',
      first({ on: '2026-11-02', amount: 80 }),
      'paid.amount: It is £160: a second notice has no lower amount.',
      one,
    ],
    ['that is a second, paid in full', first({ on: '2026-11-02', amount: 160 }), undefined, one],
    [
      'that would be a third',
      notice(issued),
      'issuedOn: 2 notices to this parent for this child count on 28 October 2026, and no third can follow within 3 years. Another is possible from 2 December 2027. The council looks at other steps.',
      two,
    ],
    [
      'that asks for a third',
      notice(),
      'requestedOn: 2 notices to this parent for this child count on 16 November 2026, and no third can follow within 3 years. Another is possible from 2 December 2027. The council looks at other steps.',
      two,
    ],
    [
      'that is a third and was declined',
      notice({ declined: { on: '2026-11-17', reason: 'Two count already' } }),
      undefined,
      two,
    ],
    [
      'that is a third, recorded from elsewhere with a reason',
      notice({ ...issued, elsewhere: { reason: 'By another council' } }),
      undefined,
      two,
    ],
    // Two before the framework began on 19 August 2024 do not count.
    [
      'after two under the old rules',
      notice(issued),
      undefined,
      contextWith({ otherNotices: () => ['2024-05-01', '2024-08-18'] }),
    ],
    // 28 October 2023 is before the framework too; of 2 in 3 years one has run out on the very day.
    [
      'on the day on which the earlier of two no longer counts',
      notice({
        absentFrom: '2027-10-04',
        absentTo: '2027-10-22',
        requestedOn: '2027-10-28',
        issuedOn: '2027-10-28',
      }),
      undefined,
      contextWith({ today: '2027-11-01', otherNotices: () => ['2024-10-28', '2026-01-12'] }),
    ],
    [
      'a day before that',
      notice({
        absentFrom: '2027-10-04',
        absentTo: '2027-10-22',
        requestedOn: '2027-10-27',
        issuedOn: '2027-10-27',
      }),
      'issuedOn: 2 notices to this parent for this child count on 27 October 2027, and no third can follow within 3 years. Another is possible from 28 October 2027. The council looks at other steps.',
      contextWith({ today: '2027-11-01', otherNotices: () => ['2024-10-28', '2026-01-12'] }),
    ],
    [
      'put down late, so that a later one is the third',
      notice({
        absentFrom: '2025-01-06',
        absentTo: '2025-01-24',
        requestedOn: '2025-02-03',
        issuedOn: '2025-02-10',
      }),
      'issuedOn: With this one there would be 3 notices within 3 years by 1 June 2026. Where it was issued elsewhere, say so.',
      contextWith({ otherNotices: () => ['2025-10-06', '2026-06-01'] }),
    ],
    [
      'about a holiday with a notice to improve',
      notice({ path: 'holiday', improvementId: 'improve-1' }),
      'improvementId: There is no notice to improve before a notice about a holiday.',
    ],
    [
      'after a notice to improve to another parent',
      notice({ improvementId: 'improve-1' }),
      'improvementId: Choose a notice to improve to the same parent.',
      contextWith({ others: [{ id: 'improve-1', content: improvement({ parentIds: ['father'] }) }] }),
    ],
    [
      'after a notice to improve to the same parent',
      notice({ improvementId: 'improve-1' }),
      undefined,
      contextWith({ others: [{ id: 'improve-1', content: improvement() }] }),
    ],
    [
      'of which the council decides while it can be paid',
      notice({ ...received, unpaid: { on: '2026-11-26', decision: 'prosecute' } }),
      'unpaid.on: The parent can pay until 27 November 2026.',
    ],
    [
      'of which the council decides after the 28 days',
      notice({
        requestedOn: '2026-10-26',
        issuedOn: '2026-10-26',
        receivedOn: '2026-10-28',
        unpaid: { on: '2026-11-26', decision: 'withdraw' },
      }),
      undefined,
    ],
    [
      'of which the council decides though nobody knows when it came',
      notice({ ...issued, unpaid: { on: '2026-11-26', decision: 'withdraw' } }),
      'receivedOn: Say when the parent received it.',
    ],
    [
      'that was paid and is said to be unpaid',
      first({ on: '2026-11-02', amount: 80 }, { unpaid: { on: '2026-11-26', decision: 'withdraw' } }),
      'unpaid: It was paid, so there is nothing to decide.',
    ],
    [
      'withdrawn though never issued',
      notice({ withdrawn: { on: '2026-11-20', reason: 'Error' } }),
      'withdrawn: Say first when the notice was issued.',
    ],
    ['issued tomorrow', notice({ issuedOn: '2026-11-27' }), 'issuedOn: Choose today or an earlier day.'],
  ]);
});

const order = (change: Partial<LegalStepOf<'supervision-order'>>): LegalStep => ({
  step: 'supervision-order',
  consideredOn: '2026-01-12',
  ...change,
});

describe('a supervision order', () => {
  const made = { appliedOn: '2026-02-02', madeOn: '2026-03-02' };
  check([
    ['that was considered', order({}), undefined],
    ['that was not pursued', order({ notPursued: { on: '2026-01-20', reason: 'A plan works' } }), undefined],
    ['of three years', order({ ...made, endsOn: '2029-03-02' }), undefined],
    [
      'of more than three years',
      order({ ...made, endsOn: '2029-03-03' }),
      'endsOn: An order lasts a year, and 3 years at most: to 2 March 2029.',
    ],
    [
      'made without an application',
      order({ madeOn: '2026-03-02' }),
      'appliedOn: Say first when the council applied for it.',
    ],
    [
      'made and not pursued',
      order({ ...made, notPursued: { on: '2026-02-10', reason: 'x' } }),
      'notPursued: An order that was made was pursued.',
    ],
    [
      'made before the application',
      order({ ...made, madeOn: '2026-02-01' }),
      'madeOn: Choose a day on or after the application.',
    ],
  ]);
});

const prosecution = (change: Partial<LegalStepOf<'prosecution'>>): LegalStep => ({
  step: 'prosecution',
  parentId: 'mother',
  offence: '444-1',
  absentFrom: '2026-05-04',
  absentTo: '2026-06-26',
  referredOn: '2026-07-06',
  ...change,
});

describe('a prosecution', () => {
  const court = { courtOn: '2026-09-21' };
  const guilty = (fine: number) => ({
    ...court,
    outcome: { on: '2026-09-21', result: 'guilty' as const, fine },
  });
  check([
    ['that was referred', prosecution({}), undefined],
    ['with the highest fine of 444(1)', prosecution(guilty(1000)), undefined],
    ['with more', prosecution(guilty(1001)), 'outcome.fine: The highest fine for this offence is £1,000.'],
    ['with the highest fine of 444(1A)', prosecution({ ...guilty(2500), offence: '444-1A' }), undefined],
    [
      'with more than that',
      prosecution({ ...guilty(2501), offence: '444-1A' }),
      'outcome.fine: The highest fine for this offence is £2,500.',
    ],
    [
      'with a fine though not guilty',
      prosecution({ ...court, outcome: { on: '2026-09-21', result: 'not-guilty', fine: 100 } }),
      'outcome.fine: There is a fine only where the parent was found guilty.',
    ],
    [
      'with an outcome but no court',
      prosecution({ outcome: { on: '2026-09-21', result: 'guilty' } }),
      'courtOn: Say when the case is in court.',
    ],
    [
      'that was declined and goes to court',
      prosecution({ ...court, declined: { on: '2026-07-20', reason: 'x' } }),
      'declined: A case is either declined or goes to court.',
    ],
    [
      'after a notice to another parent',
      prosecution({ penaltyNoticeId: 'notice-1' }),
      'penaltyNoticeId: Choose a penalty notice to the same parent.',
      contextWith({ others: [{ id: 'notice-1', content: notice({ parentId: 'father' }) }] }),
    ],
  ]);
});

describe('a parenting order', () => {
  const parenting = (endsOn: string): LegalStep => ({
    step: 'parenting-order',
    parentId: 'mother',
    madeOn: '2026-09-21',
    endsOn,
  });
  check([
    ['of a year', parenting('2027-09-21'), undefined],
    [
      'that ends before it begins',
      parenting('2026-09-20'),
      'endsOn: Choose a day on or after the day it was made.',
    ],
  ]);
});

test('a check that is still to come is refused for every step', () => {
  const checked = { on: '2026-11-27', by: 'Wilhelmina Ash', items: [] };
  expect(said({ ...notice(), checked })).toEqual(['checked.on: Choose today or an earlier day.']);
});
