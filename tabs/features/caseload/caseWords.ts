import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { CaseloadRow } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { notKnown } from './figureWords.ts';
import type { Group } from './finding/caseloadView.ts';

type Case = CaseloadRow['case'];

export const planWords: Readonly<Record<Case['plan'], string>> = {
  none: 'No plan',
  open: 'Plan open',
  'review-due': 'Review due',
  'review-overdue': 'Review overdue',
};

export const groupWords: Readonly<Record<Group, string>> = {
  'sen-support': 'SEN support',
  ehcp: 'EHCP',
  'free-meals': 'Free school meals',
  'in-care': 'In care',
  'social-worker': 'Has a social worker',
};

export const noLead = 'Nobody yet';

type Seen = Pick<Case, 'seenOn' | 'seenDays' | 'unseenSince'>;

/**
 * How long ago a pupil was seen: 'Today', '3 school days ago'; a date where no calendar can count them, and where no school day has
 * passed since, as on a Saturday.
 */
export function seenWords({ seenOn, seenDays, unseenSince }: Seen, today: string): string {
  if (seenOn === undefined)
    return unseenSince === undefined ? notKnown : `Never, absent since ${ukDate(unseenSince)}`;
  if (seenOn === today) return 'Today';
  return seenDays === undefined || seenDays === 0 ? ukDate(seenOn) : `${amount(seenDays, 'school day')} ago`;
}

/** Undefined for a pupil who comes in, for whom no check is due. */
export function checkWords({ checkDueOn, checkOverdue }: Pick<Case, 'checkDueOn' | 'checkOverdue'>) {
  if (checkDueOn === undefined) return undefined;
  return checkOverdue ? 'Check overdue' : `Check due ${ukDate(checkDueOn)}`;
}

/** '3 open', and how many of them are late: '1 overdue'. */
export const openActionWords = ({ openActions }: Pick<Case, 'openActions'>): string =>
  openActions === 0 ? 'None open' : `${openActions} open`;
