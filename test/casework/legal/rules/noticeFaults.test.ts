import { describe, expect, test } from 'vitest';
import { contextWith, improvement, notice, othersOn } from '../steps.ts';
import { check, said } from './faultCases.ts';

describe('a penalty notice', () => {
  const issued = { requestedOn: '2026-10-26', issuedOn: '2026-10-28' };
  const received = { ...issued, receivedOn: '2026-10-30' };
  // 21 days after 30 October: 20 November. 28 days: 27 November.
  const first = (paid: { on: string; amount: number }, rest = {}) => notice({ ...received, ...rest, paid });
  const one = contextWith({ otherNotices: othersOn('2025-03-10') });
  const two = contextWith({ otherNotices: othersOn('2024-12-02', '2025-03-10') });
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
    [
      'of two of one day the first by its id, paid low',
      first({ on: '2026-11-02', amount: 80 }),
      undefined,
      contextWith({ id: 'a', otherNotices: () => [{ id: 'b', issuedOn: '2026-10-28' }] }),
    ],
    [
      'of two of one day the second by its id, paid low',
      first({ on: '2026-11-02', amount: 80 }),
      'paid.amount: It is £160: a second notice has no lower amount.',
      contextWith({ id: 'c', otherNotices: () => [{ id: 'b', issuedOn: '2026-10-28' }] }),
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
      contextWith({ otherNotices: othersOn('2024-05-01', '2024-08-18') }),
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
      contextWith({ today: '2027-11-01', otherNotices: othersOn('2024-10-28', '2026-01-12') }),
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
      contextWith({ today: '2027-11-01', otherNotices: othersOn('2024-10-28', '2026-01-12') }),
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
      contextWith({ otherNotices: othersOn('2025-10-06', '2026-06-01') }),
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

test('a check that is still to come is refused for every step', () => {
  const checked = { on: '2026-11-27', by: 'Wilhelmina Ash', items: [] };
  expect(said({ ...notice(), checked })).toEqual(['checked.on: Choose today or an earlier day.']);
});
