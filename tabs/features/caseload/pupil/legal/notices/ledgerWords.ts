import { ukDate } from '../../../../../../src/calendar/ukDate.ts';
import {
  noticeAmounts,
  noticeDays,
  noticeLimit,
} from '../../../../../../src/guidance/calculations/penaltyNotice.ts';
import type { Ledger } from '../../../../../app/apiTypes.ts';

export type LedgerNotice = Ledger['notices'][number];

export const stateNames: Record<LedgerNotice['state'], string> = {
  requested: 'Asked for',
  declined: 'Declined',
  issued: 'To be paid',
  paid: 'Paid',
  unpaid: `Not paid in ${noticeDays.full} days`,
  withdrawn: 'Withdrawn',
  prosecuted: 'Going to court',
};

/** What a notice is among those to the parent about the child in 3 years. */
export function numberWords({ number, issuedOn, state }: LedgerNotice): string {
  if (state === 'withdrawn' || state === 'declined') return 'Does not count';
  if (number === 'none')
    return issuedOn === undefined
      ? 'No further notice possible'
      : `More than the ${noticeLimit.notices} allowed`;
  const words = number === 'first' ? 'First' : 'Second';
  return issuedOn === undefined ? `Would be the ${number}` : words;
}

/** What is owed until when; undefined until it is known when the parent received the notice. */
export function daysWords({ lowUntil, payBy }: Pick<LedgerNotice, 'lowUntil' | 'payBy'>): string | undefined {
  const { low, full } = noticeAmounts;
  if (payBy === undefined) return undefined;
  return `${lowUntil ? `£${low} until ${ukDate(lowUntil)}, then ` : ''}£${full} until ${ukDate(payBy)}`;
}

/** What is to be paid by when; what was paid. */
export function paymentWords(notice: LedgerNotice): string {
  const { paid, dueToday, issuedOn, state } = notice;
  if (paid) return `£${paid.amount} on ${ukDate(paid.on)}`;
  if (state !== 'issued' && state !== 'unpaid') return '';
  const days = daysWords(notice);
  if (days === undefined) return issuedOn ? 'From the day the parent receives it' : '';
  return dueToday === undefined ? days : `£${dueToday} today. ${days}`;
}

/** What may follow today for one parent, and from when again. */
export function nextWords({ next, counting, from }: Ledger['next'][number]): string {
  const count =
    counting === 0 ? 'No notice counts' : counting === 1 ? '1 notice counts' : `${counting} notices count`;
  if (next !== 'none') return `${count} today, so that a further one would be the ${next}.`;
  return `${count} today, so that none can follow${from ? ` before ${ukDate(from)}` : ''}.`;
}
