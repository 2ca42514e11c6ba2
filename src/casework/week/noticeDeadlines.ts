import { ukDate } from '../../calendar/ukDate.ts';
import { noticeAmounts, noticeDays, noticeLimit } from '../../guidance/calculations/penaltyNotice.ts';
import { counted } from '../counted.ts';
import type { LedgerNotice } from '../legal/ledger.ts';
import { ownSchoolsOnly } from '../legal/readiness/evidenceWords.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf, WeekContext } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import type { WeekItem } from './weekItem.ts';

type Matter = { of: string; title: string; why: string; dueOn?: string };

/** A first may be a second by a notice at another school, which nobody sees but an officer. */
const caveatFor = (role: WeekContext['role']): string => (role === 'officer' ? '' : ` ${ownSchoolsOnly}`);

/** The council has to say what becomes of a request. */
function toDecide({ entryId, notice, number }: LedgerNotice, caveat: string): Matter {
  const { requestedOn, absentFrom, absentTo, sessions } = notice;
  const limit =
    number === 'none'
      ? ` ${noticeLimit.notices} notices to this parent for this child count already, so that no further one can follow.`
      : ` It would be the ${number} to this parent for this child within ${noticeLimit.years} years.${caveat}`;
  return {
    of: `${entryId}:decision`,
    title: 'Decide on a request for a penalty notice',
    why: `Asked for on ${ukDate(requestedOn)}, about ${counted(sessions, 'session')} from ${ukDate(absentFrom)} to ${ukDate(absentTo)}.${limit}`,
  };
}

/** Without the day on which the parent received it, nobody can say until when it is to be paid. */
const toDate = ({ entryId, notice }: LedgerNotice): Matter => ({
  of: `${entryId}:received`,
  title: 'Put down when the parent received the penalty notice',
  why: `Issued on ${ukDate(notice.issuedOn ?? '')}. The ${noticeDays.low} and ${noticeDays.full} days to pay are counted from the day on which it was received.`,
});

const unpaid = ({ entryId, notice, terms }: LedgerNotice): Matter => ({
  of: `${entryId}:unpaid`,
  title: `Penalty notice not paid in ${noticeDays.full} days: prosecute or withdraw it`,
  why: `Received on ${ukDate(notice.receivedOn ?? '')}, and not put down as paid by ${ukDate(terms.payBy ?? '')}. The council has to prosecute over the absence or withdraw the notice.`,
  ...(terms.payBy !== undefined && { dueOn: terms.payBy }),
});

/** What became of a notice from elsewhere is for whoever issued it to say: the council has nothing to decide. */
const unpaidElsewhere = (one: LedgerNotice): Matter => ({
  ...unpaid(one),
  title: 'Penalty notice recorded from elsewhere: ask whoever issued it what became of it',
  why: `Received on ${ukDate(one.notice.receivedOn ?? '')}, and not put down as paid by ${ukDate(one.terms.payBy ?? '')}. Put down what they say.`,
});

/** The next day on which something changes for whoever pays: the lower amount ends, then the time to pay. */
function toBePaid(
  { entryId, notice, terms }: LedgerNotice,
  { today, role }: WeekContext,
): Matter | undefined {
  const { lowUntil, payBy } = terms;
  if (payBy === undefined) return undefined;
  const isLow = lowUntil !== undefined && today <= lowUntil;
  const dueOn = isLow ? lowUntil : payBy;
  const received = `Received on ${ukDate(notice.receivedOn ?? '')} and not put down as paid.`;
  const low = isLow ? ` £${noticeAmounts.low} until ${ukDate(lowUntil)}, then` : '';
  return {
    of: `${entryId}:${isLow ? 'low' : 'pay'}`,
    title: isLow
      ? `Penalty notice: ${noticeDays.low} days to pay less end`
      : `Penalty notice: ${noticeDays.full} days to pay end`,
    why: `${received}${low} £${noticeAmounts.full} until ${ukDate(payBy)}.${isLow ? caveatFor(role) : ''}`,
    dueOn,
  };
}

/** What is to be done about a notice on a day. The council decides; a school sees until when its parents can pay. */
function matterOf(one: LedgerNotice, context: WeekContext): Matter | undefined {
  const { today, role } = context;
  const isCouncil = role !== 'school';
  if (one.state === 'requested') return isCouncil ? toDecide(one, caveatFor(role)) : undefined;
  if (one.state === 'unpaid' && !isCouncil) return undefined;
  if (one.state === 'unpaid') return one.notice.elsewhere ? unpaidElsewhere(one) : unpaid(one);
  if (one.state !== 'issued') return undefined;
  if (one.notice.receivedOn === undefined) return isCouncil ? toDate(one) : undefined;
  const matter = toBePaid(one, context);
  return matter && (matter.dueOn ?? '') <= weekAhead(today) ? matter : undefined;
}

/** Penalty notices that wait for a decision or a date, or whose 21 or 28 days end. */
export const noticeDeadlines: ItemsOf = ({ notices }, context) =>
  notices.flatMap((one): WeekItem[] => {
    const matter = matterOf(one, context);
    return matter
      ? [pupilItem(one, context.today, { kind: 'notice-deadline', part: 'legal', ...matter })]
      : [];
  });
