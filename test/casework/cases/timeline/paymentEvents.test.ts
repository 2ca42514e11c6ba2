import { describe, expect, test } from 'vitest';
import type { PupilCase } from '../../../../src/casework/cases/pupilCase.ts';
import { timelineOf } from '../../../../src/casework/cases/timeline/timelineOf.ts';
import { ledgerOf } from '../../../../src/casework/legal/ledger.ts';
import type { PenaltyNotice } from '../../../../src/casework/legal/noticeState.ts';
import { penaltyNotice } from '../contents.ts';
import { entryOf } from './timelineExamples.ts';

describe('until when a penalty notice can be paid', () => {
  const issued = { ...penaltyNotice, issuedOn: '2026-11-04', receivedOn: '2026-11-06' };
  const aheadOf = (
    notice: PenaltyNotice,
    on: string,
    { earlier = [], caveat }: { earlier?: readonly PenaltyNotice[]; caveat?: string } = {},
  ) => {
    const known = [notice, ...earlier].map((each, index) => ({
      entryId: index === 0 ? 'e' : `e${index}`,
      holder: 'h',
      parent: { id: 'p1', name: 'Rowena' },
      pupil: { id: 'p' } as PupilCase,
      notice: each,
      changedAt: '2026-11-06T09:00:00Z',
    }));
    const { notices } = ledgerOf(known, on);
    return timelineOf({ entries: [entryOf('legal', notice)], state: {}, notices, caveat, today: on })
      .filter(({ ahead }) => ahead)
      .map(({ on: day, title, detail = '' }) => `${day} ${title} ${detail}`.trim());
  };

  test.each([
    [
      'a first notice has two last days',
      '2026-11-27',
      [
        '2026-11-27 Last day to pay £80 for the penalty notice',
        '2026-12-04 Last day to pay £160 for the penalty notice',
      ],
    ],
    ['after 21 days only one', '2026-11-28', ['2026-12-04 Last day to pay £160 for the penalty notice']],
    [
      'after 28 days the council acts',
      '2026-12-05',
      ['2026-12-04 Penalty notice not paid in 28 days: prosecute or withdraw it Overdue'],
    ],
  ] as const)('%s', (_, on, wanted) => {
    expect(aheadOf(issued, on)).toEqual(wanted);
  });

  test('whoever does not see every school is told that it may not be a first', () => {
    const caveat = 'Others may have more.';
    expect(aheadOf(issued, '2026-11-27', { caveat })).toEqual([
      '2026-11-27 Last day to pay £80 for the penalty notice Others may have more.',
      '2026-12-04 Last day to pay £160 for the penalty notice',
    ]);
  });

  test('what became of a notice of elsewhere is asked of whoever issued it', () => {
    const elsewhere = { reason: 'Issued by another council before the family moved.' };
    expect(aheadOf({ ...issued, elsewhere }, '2026-12-05')).toEqual([
      '2026-12-04 Penalty notice recorded from elsewhere: ask whoever issued it what became of it Overdue',
    ]);
  });

  test('a second has one, and one that is paid, or not received, none', () => {
    const before = {
      ...issued,
      issuedOn: '2026-03-02',
      receivedOn: '2026-03-04',
      paid: { on: '2026-03-10', amount: 80 },
    };
    expect(aheadOf(issued, '2026-11-26', { earlier: [before] })).toEqual([
      '2026-12-04 Last day to pay £160 for the penalty notice',
    ]);
    expect(aheadOf({ ...issued, paid: { on: '2026-11-20', amount: 80 } }, '2026-11-26')).toEqual([]);
    expect(aheadOf({ ...penaltyNotice, issuedOn: '2026-11-04' }, '2026-11-26')).toEqual([]);
  });
});
