import { describe } from 'vitest';
import { check, contract } from './faultCases.ts';

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
