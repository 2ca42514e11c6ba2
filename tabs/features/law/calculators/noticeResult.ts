import { addDays, dayNumber } from '../../../../src/calendar/plainDate.ts';
import { ukDate, ukDay } from '../../../../src/calendar/ukDate.ts';
import {
  amountOn,
  frameworkFrom,
  lastCountingDay,
  nextNoticeFrom,
  noticeAmounts,
  noticeDatesOf,
  noticeDays,
  noticeLimit,
} from '../../../../src/guidance/calculations/penaltyNotice.ts';
import { amount } from '../../../parts/amount.ts';
import type { Result, ResultLine } from './calculator.ts';

type Notice = {
  receivedOn: string;
  isSecond: boolean;
  /** First or second was worked out from earlier notices. */
  isWorkedOut: boolean;
  paidOn: string | undefined;
  parents: number;
  children: number;
  /** Earlier notices that were left out because they came before the framework. */
  beforeFramework: readonly string[];
};

const pounds = (n: number) => `£${n.toLocaleString('en-GB')}`;

const { low, full } = noticeAmounts;

/** What is owed for a notice, by when, and what follows if it is not paid. */
export function noticeResult(notice: Notice): Result {
  const { receivedOn, isSecond, isWorkedOut } = notice;
  const { lowUntil, payBy } = noticeDatesOf(receivedOn, isSecond);
  const paid = paidLine(notice);
  const lines: (ResultLine | false | undefined)[] = [
    isWorkedOut && { label: 'Which notice', value: `The ${isSecond ? 'second' : 'first'} within 3 years` },
    lowUntil !== undefined && {
      label: `Last day for ${pounds(low)}`,
      value: `${ukDay(lowUntil)} (day ${noticeDays.low})`,
    },
    { label: `Last day for ${pounds(full)}`, value: `${ukDay(payBy)} (day ${noticeDays.full})` },
    ...severalLines(notice),
    paid !== undefined && { label: 'Paid', value: paid },
    {
      label: 'If it is not paid',
      value: `From ${ukDate(addDays(payBy, 1))} the council either takes the absence to court or withdraws the notice`,
    },
  ];
  return {
    tone: 'plain',
    title: lowUntil
      ? `${pounds(low)} until ${ukDate(lowUntil)}, then ${pounds(full)} until ${ukDate(payBy)}`
      : `${pounds(full)} until ${ukDate(payBy)}, with no lower amount`,
    lines: lines.filter((line) => line !== undefined && line !== false),
    notes: frameworkNotes(notice.beforeFramework),
  };
}

/** One notice goes to each parent for each child, and each has to be paid. */
function severalLines({ parents, children, isSecond }: Notice): ResultLine[] {
  const notices = parents * children;
  if (notices === 1) return [];
  const ofParents = parents > 1 ? `one to each of ${amount(parents, 'parent')}` : 'one';
  const whose =
    children > 1 ? `${ofParents} for each of ${amount(children, 'child', 'children')}` : ofParents;
  const each = (n: number) => `${pounds(n)} each, ${pounds(n * notices)} in all`;
  return [
    { label: 'Notices', value: `${notices}: ${whose}` },
    { label: 'To pay', value: isSecond ? each(full) : `${each(low)}; then ${each(full)}` },
  ];
}

function paidLine({ receivedOn, isSecond, paidOn }: Notice): string | undefined {
  if (paidOn === undefined) return undefined;
  const owed = amountOn(paidOn, receivedOn, isSecond);
  const when = `${ukDate(paidOn)}, day ${dayNumber(paidOn) - dayNumber(receivedOn)}`;
  return owed === undefined
    ? `${when}: too late, the ${noticeDays.full} days were over`
    : `${when}: ${pounds(owed)} was owed for each notice`;
}

/** Two notices count already. */
export function noFurtherNotice(earlier: readonly string[], issuedOn: string): Result {
  const from = nextNoticeFrom(earlier, issuedOn);
  const counting = earlier
    .filter((date) => date >= frameworkFrom && lastCountingDay(date) >= issuedOn)
    .sort();
  return {
    tone: 'notice',
    title: `No further notice: there have been ${noticeLimit.notices} within ${noticeLimit.years} years`,
    lines: [
      ...counting.map((date) => ({
        label: `Notice of ${ukDate(date)}`,
        value: `counts until ${ukDate(lastCountingDay(date))}`,
      })),
      ...(from ? [{ label: 'A further notice is possible from', value: ukDate(from) }] : []),
    ],
    notes: [
      'The council looks at other steps instead. Take its advice: that is for the council to decide.',
      ...frameworkNotes(earlier.filter((date) => date < frameworkFrom)),
    ],
  };
}

const frameworkNotes = (dates: readonly string[]) =>
  dates.length === 0
    ? []
    : [
        `Not counted, because the national framework began on ${ukDate(frameworkFrom)}: ${dates.map(ukDate).join(', ')}. That is our reading. Check it with the council’s legal officers before you rely on it.`,
      ];
