import { isOverdue } from '../../../../../src/attendance/pupil/unexplainedMarks.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { PupilPage } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { isLongUnseen, sessionInWords, settleWithinDays } from './sessionWords.ts';

/** Something about a pupil that somebody has to act on, the most urgent kind first. */
export type Attention = {
  kind: 'safe-and-well' | 'threshold' | 'near' | 'unexplained' | 'severe';
  text: string;
  /** The part of the page that says more. */
  section: 'last-seen' | 'threshold' | 'unexplained' | 'recovery';
};

/** Up to so many sessions short of the threshold, a pupil is near it. */
const nearBy = 4;

type Pupil = Pick<PupilPage, 'insight' | 'band' | 'onTheLine' | 'attendance' | 'possible'>;

/** What the figures of a pupil ask somebody to do. Empty where nothing stands out. */
export function attentionFor(pupil: Pupil): Attention[] {
  const { insight } = pupil;
  const found: Attention[] = [];
  const add = (kind: Attention['kind'], section: Attention['section'], text: string) =>
    found.push({ kind, section, text });

  if (insight && pupil.possible > 0 && isLongUnseen(insight.lastSeen))
    add('safe-and-well', 'last-seen', unseen(insight.lastSeen));
  const threshold = insight?.threshold;
  if (threshold?.metOn !== undefined)
    add(
      'threshold',
      'threshold',
      `The national threshold was met on ${ukDate(threshold.metOn)}. Consider whether support is enough before any legal step.`,
    );
  else if (threshold && threshold.sessions.length > 0 && threshold.needed <= nearBy)
    add(
      'near',
      'threshold',
      `${amount(threshold.needed, 'more unauthorised session')} in this window would meet the national threshold.`,
    );
  const overdue = (insight?.unexplained ?? []).filter(isOverdue).length;
  if (overdue > 0)
    add(
      'unexplained',
      'unexplained',
      `${amount(overdue, 'unexplained (N) session')} ${overdue === 1 ? 'is' : 'are'} more than ${settleWithinDays} school days old and should have been settled.`,
    );
  if (pupil.band === 'severe')
    add('severe', 'recovery', `Severely absent: attendance is ${pupil.attendance}%.`);
  return found;
}

function unseen(lastSeen: NonNullable<Pupil['insight']>['lastSeen']): string {
  if (lastSeen === undefined)
    return 'Not seen at any session in this register. Check that they are safe and well.';
  const where = lastSeen.offSite ? ', off site' : '';
  return `Not seen for ${amount(lastSeen.schoolDays, 'school day')}; last on ${sessionInWords(lastSeen)}${where}. Check that they are safe and well.`;
}
