import { describe, expect, test } from 'vitest';
import {
  countsToLimit,
  type NoticeState,
  type NoticeTerms,
  noticeStateOn,
  noticeTermsOn,
} from '../../../src/casework/legal/noticeState.ts';
import { notice } from './steps.ts';

const issued = { issuedOn: '2026-10-28' };
// 21 days after 30 October 2026: 20 November. 28 days: 27 November.
const received = { ...issued, receivedOn: '2026-10-30' };
const withdrawn = { on: '2026-11-09', reason: 'It went to the wrong person.' };

describe('where a notice stands', () => {
  test.each<[string, Parameters<typeof notice>[0], string, NoticeState]>([
    ['asked for', {}, '2026-11-26', 'requested'],
    ['declined', { declined: { on: '2026-11-20', reason: 'x' } }, '2026-11-26', 'declined'],
    ['issued, and nobody knows when it came', issued, '2027-11-26', 'issued'],
    ['on its 28th day', received, '2026-11-27', 'issued'],
    ['on its 29th day', received, '2026-11-28', 'unpaid'],
    ['paid', { ...received, paid: { on: '2026-11-20', amount: 80 } }, '2026-12-31', 'paid'],
    ['withdrawn', { ...received, withdrawn }, '2026-12-31', 'withdrawn'],
    [
      'paid and withdrawn, so that money goes back',
      { ...received, paid: { on: '2026-11-01', amount: 80 }, withdrawn },
      '2026-12-31',
      'withdrawn',
    ],
    [
      'not paid, and prosecuted',
      { ...received, unpaid: { on: '2026-12-01', decision: 'prosecute' } },
      '2026-12-31',
      'prosecuted',
    ],
    [
      'not paid, and withdrawn for that',
      { ...received, unpaid: { on: '2026-12-01', decision: 'withdraw' } },
      '2026-12-31',
      'withdrawn',
    ],
  ])('%s', (...[, change, on, state]) => {
    expect(noticeStateOn(notice(change), on)).toBe(state);
  });
});

describe('which notices count', () => {
  test.each<[string, Parameters<typeof notice>[0], boolean]>([
    ['one that was asked for', {}, false],
    ['one that was declined', { declined: { on: '2026-11-20', reason: 'x' } }, false],
    ['one that was issued', issued, true],
    ['one that was not paid', received, true],
    [
      'one over which the parent is prosecuted',
      { ...received, unpaid: { on: '2026-12-01', decision: 'prosecute' } },
      true,
    ],
    ['one that was withdrawn', { ...received, withdrawn }, false],
    [
      'one that was withdrawn as unpaid',
      { ...received, unpaid: { on: '2026-12-01', decision: 'withdraw' } },
      false,
    ],
  ])('%s: %#', (...[, change, counts]) => {
    expect(countsToLimit(notice(change))).toBe(counts);
  });
});

describe('what is to be paid', () => {
  const first = { lowUntil: '2026-11-20', payBy: '2026-11-27', countsUntil: '2029-10-27' };
  const { lowUntil: _, ...second } = first;
  test.each<[string, Parameters<typeof notice>[0], { isSecond: boolean; on: string }, NoticeTerms]>([
    ['nothing while it is only asked for', {}, { isSecond: false, on: '2026-11-26' }, {}],
    [
      'nobody knows until it is received',
      issued,
      { isSecond: false, on: '2026-11-26' },
      { countsUntil: '2029-10-27' },
    ],
    ['£80 on the 21st day', received, { isSecond: false, on: '2026-11-20' }, { ...first, dueToday: 80 }],
    ['£160 on the 22nd', received, { isSecond: false, on: '2026-11-21' }, { ...first, dueToday: 160 }],
    ['£160 on the 28th', received, { isSecond: false, on: '2026-11-27' }, { ...first, dueToday: 160 }],
    ['nothing any more on the 29th', received, { isSecond: false, on: '2026-11-28' }, first],
    [
      '£160 for a second from the start',
      received,
      { isSecond: true, on: '2026-10-30' },
      { ...second, dueToday: 160 },
    ],
    [
      'nothing once it is paid',
      { ...received, paid: { on: '2026-11-01', amount: 80 } },
      { isSecond: false, on: '2026-11-02' },
      first,
    ],
    [
      'and it counts no longer when withdrawn',
      { ...received, withdrawn },
      { isSecond: false, on: '2026-11-10' },
      { lowUntil: first.lowUntil, payBy: first.payBy },
    ],
    // Issued on 29 February 2028: three years later there is no such day.
    [
      'until 28 February where there is no 29 February',
      { issuedOn: '2028-02-29' },
      { isSecond: false, on: '2028-03-01' },
      { countsUntil: '2031-02-28' },
    ],
    [
      'and one from before the framework never counts',
      { issuedOn: '2024-08-18' },
      { isSecond: false, on: '2026-11-26' },
      {},
    ],
  ])('%s', (...[, change, at, terms]) => {
    expect(noticeTermsOn(notice(change), at)).toEqual(terms);
  });
});
