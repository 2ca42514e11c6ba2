import {
  amountOn,
  frameworkFrom,
  lastCountingDay,
  type NoticeDates,
  noticeDatesOf,
} from '../../guidance/calculations/penaltyNotice.ts';
import type { LegalStepOf } from './legalContent.ts';

export type PenaltyNotice = LegalStepOf<'penalty-notice'>;

export const noticeStates = [
  'requested',
  'declined',
  'issued',
  'paid',
  'unpaid',
  'withdrawn',
  'prosecuted',
] as const;
export type NoticeState = (typeof noticeStates)[number];

/** A notice that was not paid and over which nobody is prosecuted has to be withdrawn. */
const isWithdrawn = ({ withdrawn, unpaid }: PenaltyNotice) =>
  withdrawn !== undefined || unpaid?.decision === 'withdraw';

/** Whether it is one of the 2 within 3 years: issued, paid or not, and not withdrawn. */
export const countsToLimit = (notice: PenaltyNotice): notice is PenaltyNotice & { issuedOn: string } =>
  notice.issuedOn !== undefined && !isWithdrawn(notice);

/** Where a notice stands on a day (ISO). Unpaid: the 28 days are over, and the council has to prosecute or withdraw it. */
export function noticeStateOn(notice: PenaltyNotice, on: string): NoticeState {
  const { declined, issuedOn, receivedOn, paid, unpaid } = notice;
  if (isWithdrawn(notice)) return 'withdrawn';
  if (declined) return 'declined';
  if (issuedOn === undefined) return 'requested';
  if (unpaid) return 'prosecuted';
  if (paid) return 'paid';
  return receivedOn !== undefined && on > noticeDatesOf(receivedOn, false).payBy ? 'unpaid' : 'issued';
}

/** What is to be paid, by when, and the last day on which the notice counts. In pounds, and ISO dates. */
export type NoticeTerms = Partial<NoticeDates> & { dueToday?: number; countsUntil?: string };

/** The terms of a notice on a day. There are no last days to pay until the parent has received it. */
export function noticeTermsOn(
  notice: PenaltyNotice,
  { isSecond, on }: { isSecond: boolean; on: string },
): NoticeTerms {
  const { issuedOn, receivedOn } = notice;
  const counts = countsToLimit(notice) && notice.issuedOn >= frameworkFrom;
  const due =
    receivedOn === undefined || noticeStateOn(notice, on) !== 'issued'
      ? undefined
      : amountOn(on, receivedOn, isSecond);
  return {
    ...(issuedOn !== undefined && receivedOn !== undefined && noticeDatesOf(receivedOn, isSecond)),
    ...(due !== undefined && { dueToday: due }),
    ...(counts && { countsUntil: lastCountingDay(notice.issuedOn) }),
  };
}
