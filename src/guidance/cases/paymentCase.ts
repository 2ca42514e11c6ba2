import { ukDate } from '../../calendar/ukDate.ts';
import type { Answer } from '../answer.ts';
import {
  amountAfter,
  amountOn,
  noticeAmounts,
  noticeDatesOf,
  noticeDays,
  publicPlaceAmounts,
} from '../calculations/penaltyNotice.ts';
import { inOrder } from './caseDates.ts';
import { type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { numberIn } from './caseText.ts';
import { firstRates, isAboutNotices, isSecond, noticeShare } from './noticeWords.ts';

const { low, full } = noticeAmounts;
const topic = 'what a penalty notice costs';

const unpaidWords = {
  lead: `After ${noticeDays.full} days the council either prosecutes for the absence or withdraws the notice.`,
  parts: ['Whether to prosecute is for the council and its legal officers.'],
};

/** How many days after receiving a notice somebody pays, or has not paid. */
function daysToPay({ text }: CaseQuestion): number | undefined {
  const weeks = numberIn(text, /\b(?:paid|pay|settl|unpaid)\b[^.;]*?\b(\d+) week/);
  if (weeks !== undefined) return weeks * 7;
  return numberIn(
    text,
    /\b(?:paid|pay|settl)\b[^.;]*?\bday (\d+)\b/,
    /\bday (\d+)\b/,
    /\b(\d+) day (?:later|after|gon|on|pass|since|over|ago|old|lat|in\b)/,
    /\b(?:after|within|in|at) (\d+) day/,
    /\b(?:unpaid|not paid|owed|outstand)[^.;]*?(\d+) day/,
    /\b(\d+) day [^.;]*?(?:unpaid|not paid)/,
  );
}

const asksAmount = /\b(owe|pay|paid|much|cost|amount|figur|rat|charg|price|settl|unpaid|payment|due)\b/;

/** "Is it £80?" puts an amount forward. */
function asAsked(c: CaseQuestion, amount: number): string {
  const asked = numberIn(
    c.text,
    /\b(?:is|be|only|just|stil|pay|doe|do|will|can|for|at|get) (?:[a-z]+ ){0,3}?£ (\d+)/,
  );
  if (!c.reading.polar) return '';
  if (asked === undefined) return /\bcan\b/.test(c.text) ? verdictWord(c, true) : '';
  return verdictWord(c, asked === amount);
}

const inPublic = /\b(?:public|park|town|shop|street|cafe|beach|outsid|seen)\b/;

/** An excluded child in a public place: a notice with amounts of its own. */
function publicPlaceCase(c: CaseQuestion): Answer | undefined {
  const days = daysToPay(c);
  if (!inPublic.test(c.text) || days === undefined || !/\bpaid|\bpay|\bsettl/.test(c.text)) return undefined;
  const amount = days <= noticeDays.low ? publicPlaceAmounts.low : publicPlaceAmounts.full;
  if (days > noticeDays.full) return owedNothing(c);
  return caseAnswer({
    sources: [caseSources.publicPlace],
    lead: `£${amount}, paid ${days} days after the notice was received. For an excluded child in a public place a notice is £${publicPlaceAmounts.low} within ${noticeDays.low} days or £${publicPlaceAmounts.full} within ${noticeDays.full} days.`,
    parts: [
      'It is for school hours in the first five school days of the exclusion, without good reason, and the exclusion letter has to have told the parents of the duty.',
    ],
    topic: 'an excluded pupil in a public place',
  });
}

/** The days between two dates of the question: received, and paid. */
function byDates(c: CaseQuestion, isAgain: boolean): Answer | undefined {
  const [received, paid] = c.dates;
  const dates = received && paid && inOrder(received, paid, Number(c.today.slice(0, 4)));
  if (!dates || c.dates.some(({ day }) => day === undefined)) return undefined;
  const [from, to] = dates;
  const amount = amountOn(to, from, isAgain);
  if (amount === undefined) return owedNothing(c);
  const { lowUntil, payBy } = noticeDatesOf(from, isAgain);
  const items = lowUntil
    ? [`£${low} could be paid until ${ukDate(lowUntil)}.`, `£${full} after that, until ${ukDate(payBy)}.`]
    : [`£${full} until ${ukDate(payBy)}.`];
  return caseAnswer({
    ...noticeShare,
    lead: `${asAsked(c, amount)}£${amount}. The notice was received on ${ukDate(from)} and paid on ${ukDate(to)}${isAgain ? ', and a second notice has no lower amount' : ''}.`,
    parts: [{ items }, 'The day on which a notice is received is not counted.'],
    topic,
  });
}

const isUnpaid = /\b(unpaid|not paid|no payment|never paid|stil owe|outstand|not pay|ignor)\b/;

/** A number of days after receiving a notice. */
function byDays(c: CaseQuestion, isAgain: boolean): Answer | undefined {
  const days = daysToPay(c);
  if (days === undefined) return undefined;
  const amount = amountAfter(days, isAgain);
  if (amount === undefined || (isUnpaid.test(c.text) && days >= noticeDays.full)) return owedNothing(c);
  return caseAnswer({
    ...noticeShare,
    lead: `${asAsked(c, amount)}£${amount}, paid ${days} ${days === 1 ? 'day' : 'days'} after the notice was received.`,
    parts: [
      isAgain ? 'A second notice has no lower amount.' : `A first notice is ${firstRates} of receiving it.`,
    ],
    topic,
  });
}

/** When a notice is paid, and what that comes to. */
export function paymentCase(c: CaseQuestion): Answer | undefined {
  if (c.says('excluded')) return publicPlaceCase(c);
  if (!isAboutNotices(c.text) || !asksAmount.test(c.text) || c.says('noticeToImprove')) return undefined;
  const isAgain = isSecond(c.text);
  return byDates(c, isAgain) ?? byDays(c, isAgain);
}

const owedNothing = (c: CaseQuestion): Answer =>
  caseAnswer({
    sources: [caseSources.unpaid, caseSources.framework],
    ...unpaidWords,
    lead: `${verdictWord(c, false)}${unpaidWords.lead}`,
    topic: 'a penalty notice that is not paid',
  });
