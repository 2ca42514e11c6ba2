import { noticeAmounts } from '../../../guidance/calculations/penaltyNotice.ts';
import type { LedgerNotice } from '../../legal/ledger.ts';
import { onDay, type TimelineEvent } from './timelineItem.ts';

const { low, full } = noticeAmounts;
const due = (on: string | undefined, title: string) => onDay(on, { what: 'legal', title, ahead: true });

/** Until when a penalty notice can be paid, and what is for the council to do once that is over. None while no date is known. */
export function paymentEvents(one: LedgerNotice | undefined): TimelineEvent[] {
  if (one?.state === 'unpaid')
    return due(
      one.terms.payBy,
      // Whether it was paid is known to whoever issued it, and the decision is theirs.
      one.notice.elsewhere
        ? 'Penalty notice recorded from elsewhere: ask whoever issued it what became of it'
        : 'Penalty notice not paid in 28 days: prosecute or withdraw it',
    );
  if (one?.state !== 'issued') return [];
  const { lowUntil, payBy, dueToday } = one.terms;
  return [
    ...(dueToday === low ? due(lowUntil, `Last day to pay £${low} for the penalty notice`) : []),
    ...due(payBy, `Last day to pay £${full} for the penalty notice`),
  ];
}
