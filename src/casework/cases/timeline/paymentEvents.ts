import { noticeAmounts, noticeDays } from '../../../guidance/calculations/penaltyNotice.ts';
import type { LedgerNotice } from '../../legal/ledger.ts';
import { onDay, type TimelineEvent } from './timelineItem.ts';

const { low, full } = noticeAmounts;
const due = (on: string | undefined, title: string, detail?: string) =>
  onDay(on, { what: 'legal', title, detail, ahead: true });

/**
 * Until when a penalty notice can be paid, and what is for the council to do once that is over. None while no date is known.
 * `caveat`: why it may not be a first one, for whoever does not see every school.
 */
export function paymentEvents(one: LedgerNotice | undefined, caveat?: string): TimelineEvent[] {
  if (one?.state === 'unpaid')
    return due(
      one.terms.payBy,
      // Whether it was paid is known to whoever issued it, and the decision is theirs.
      one.notice.elsewhere
        ? 'Penalty notice recorded from elsewhere: ask whoever issued it what became of it'
        : `Penalty notice not paid in ${noticeDays.full} days: prosecute or withdraw it`,
    );
  if (one?.state !== 'issued') return [];
  const { lowUntil, payBy, dueToday } = one.terms;
  return [
    ...(dueToday === low ? due(lowUntil, `Last day to pay £${low} for the penalty notice`, caveat) : []),
    ...due(payBy, `Last day to pay £${full} for the penalty notice`),
  ];
}
