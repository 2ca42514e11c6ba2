import { addDays } from '../../../calendar/plainDate.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import {
  amountOn,
  nextNotice,
  nextNoticeFrom,
  noticeAmounts,
  noticeDays,
  noticeLimit,
} from '../../../guidance/calculations/penaltyNotice.ts';
import type { Fault } from '../../cases/fault.ts';
import type { LegalStepOf } from '../legalContent.ts';
import type { LegalContext } from '../legalContext.ts';
import { noticeNumberOf } from '../noticeNumber.ts';
import { countsToLimit } from '../noticeState.ts';

type Notice = LegalStepOf<'penalty-notice'>;
type Context = Pick<LegalContext, 'id' | 'otherNotices'>;

const { notices, years } = noticeLimit;

/** One that was put down late can make a later one the third. */
function makesThird(on: string, others: readonly string[]): string | undefined {
  const at = others.findIndex((later, index) => {
    const rest = [...others.slice(0, index), ...others.slice(index + 1), on];
    return later >= on && nextNotice(rest, later) === 'none';
  });
  return others[at];
}

/** No more than 2 within 3 years. One that is recorded from elsewhere is put down as it was. */
export function limitFault(notice: Notice, { otherNotices }: Context): Fault | undefined {
  const { parentId, requestedOn, issuedOn, declined, elsewhere } = notice;
  if (elsewhere || declined || (issuedOn !== undefined && !countsToLimit(notice))) return undefined;
  const field = issuedOn === undefined ? 'requestedOn' : 'issuedOn';
  const on = issuedOn ?? requestedOn;
  const others = otherNotices(parentId).map((other) => other.issuedOn);
  if (nextNotice(others, on) === 'none') {
    const from = nextNoticeFrom(others, on);
    const again = from === undefined ? '' : ` Another is possible from ${ukDate(from)}.`;
    return {
      field,
      words: `${notices} notices to this parent for this child count on ${ukDate(on)}, and no third can follow within ${years} years.${again} The council looks at other steps.`,
    };
  }
  const third = issuedOn === undefined ? undefined : makesThird(on, others);
  return third === undefined
    ? undefined
    : {
        field,
        words: `With this one there would be 3 notices within ${years} years by ${ukDate(third)}. Where it was issued elsewhere, say so.`,
      };
}

/** A payment is of the amount that is owed on its day, or of the full one early. */
export function paymentFault(notice: Notice, { id, otherNotices }: Context): Fault | undefined {
  const { parentId, paid, issuedOn, receivedOn, elsewhere } = notice;
  if (paid === undefined || issuedOn === undefined || elsewhere) return undefined;
  const isSecond = noticeNumberOf({ id, issuedOn }, otherNotices(parentId), issuedOn) !== 'first';
  const owed = receivedOn === undefined ? undefined : amountOn(paid.on, receivedOn, isSecond);
  if (receivedOn !== undefined && owed === undefined)
    return {
      field: 'paid.on',
      words: `The ${noticeDays.full} days ended on ${ukDate(addDays(receivedOn, noticeDays.full))}. Put down what the council decided.`,
    };
  const { low, full } = noticeAmounts;
  const lowIsOver = owed === full;
  if (paid.amount === full || (paid.amount === low && !isSecond && !lowIsOver)) return undefined;
  if (isSecond)
    return { field: 'paid.amount', words: `It is £${full}: a second notice has no lower amount.` };
  if (lowIsOver)
    return {
      field: 'paid.amount',
      words: `It is £${full}: the ${noticeDays.low} days for £${low} were over.`,
    };
  return { field: 'paid.amount', words: `A first notice costs £${low} or £${full}.` };
}
