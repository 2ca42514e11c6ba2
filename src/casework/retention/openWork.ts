import { isOpen } from '../actions/actionContent.ts';
import type { Entry } from '../cases/entry.ts';
import { isOfKind, standingEntries } from '../cases/standingEntries.ts';
import { noticeTermsOn } from '../legal/noticeState.ts';
import { isUnderWay } from '../legal/underWay.ts';

/** Whether there is work on a case that has not come to its end, or a penalty notice that still counts: such a case is kept. */
export function hasOpenWork(entries: readonly Entry[], today: string): boolean {
  const standing = standingEntries(entries);
  return (
    standing.filter(isOfKind('plan')).some(({ content }) => !content.lastReview) ||
    standing.filter(isOfKind('action')).some(({ content }) => isOpen(content)) ||
    standing
      .filter(isOfKind('timetable'))
      .some(({ content }) => !content.endedOn && content.endsOn >= today) ||
    standing.filter(isOfKind('legal')).some(({ content }) => {
      if (isUnderWay(content)) return true;
      if (content.step !== 'penalty-notice') return false;
      const { countsUntil = '' } = noticeTermsOn(content, { isSecond: false, on: today });
      return countsUntil >= today;
    })
  );
}
