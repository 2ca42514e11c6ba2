import { ukDate } from '../../calendar/ukDate.ts';
import type { Answer } from '../answer.ts';
import {
  amountAfter,
  amountOn,
  countsUntil,
  nextNotice,
  noticeAmounts,
  noticeDatesOf,
  noticeDays,
  noticeLimit,
} from '../calculations/penaltyNotice.ts';
import { type DateMention, inOrder, isoOf } from './caseDates.ts';
import { type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { matchesOf, numberIn } from './caseText.ts';

const about = /\b(notic|pn|pns|fin|fined|fine|penalti)\b/;
const { low, full } = noticeAmounts;
const limitWords = `No more than ${noticeLimit.notices} notices can go to one parent for one child within ${noticeLimit.years} years.`;
const share = { sources: [caseSources.amounts, caseSources.framework] };
const topic = 'what a penalty notice costs';
const nearest = [
  'What does a second penalty notice cost?',
  'What happens if a penalty notice is not paid?',
  'How many penalty notices can there be?',
];

const isSecond = (text: string) =>
  /\b(second|2) (?:notic|pn|penalti|fin|1\b|offenc)|\bsecond\b/.test(text) &&
  !/\bfirst (?:notic|pn|fin|1)/.test(text);

/** Someone else's earlier notice, or one that was withdrawn, does not count against this parent and child. */
const otherChild =
  /\b(brother|sister|sibl|other (?:child|brother|sister)|older|younger)\b|\bson\b.*\bdaughter\b|\bdaughter\b.*\bson\b/;
const otherParent =
  /\b(?:mum|dad|mother|father|partner) (?:[a-z]+ ){0,2}?(?:never|non)\b|\bother parent\b|\b(?:mum|mother) (?:[a-z]+ ){0,3}?(?:notic|pns?|fin|fined)\b.*\b(?:dad|father)\b|\b(?:dad|father) (?:[a-z]+ ){0,3}?(?:notic|pns?|fin|fined)\b.*\b(?:mum|mother)\b|\b(?:first|1|notic|pn|fin|fined) (?:[a-z]+ ){0,3}?(?:to|for|by|was|went to) (?:the )?(?:mum|mother)\b.*\b(?:dad|father)\b|\b(?:first|1|notic|pn|fin|fined) (?:[a-z]+ ){0,3}?(?:to|for|by|was|went to) (?:the )?(?:dad|father)\b.*\b(?:mum|mother)\b/;
const sameChild = /\bsam (?:child|kid|pupil|1)\b/;

const twoAlready =
  /\b2 (?:[a-z]+ ){0,3}?(?:notic|pns?|fin|penalt)[^.;]*?\b(?:last|past|within|since|this) (?:the )?(?:(\d+) (?:month|year)|year|school year)/;

const rates = `£${low} within ${noticeDays.low} days or £${full} within ${noticeDays.full} days`;

/** Parents times children. */
export function householdCase(c: CaseQuestion): Answer | undefined {
  if (!about.test(c.text)) return undefined;
  const text = c.text.replace(/\bmum and dad\b|\bdad and mum\b|\bmother and father\b/, '2 parent');
  const parents = numberIn(
    text,
    /\b(\d+) (?:separated |resident )?(?:parent|carer|adult|mum|dad|mother|father)\b/,
  );
  const children =
    numberIn(
      text,
      /\b(\d+) (?:school ag |of their )?(?:kid|child|children|sibl|pupil|brother|sister|son|daughter|boy|girl|twin)/,
    ) ?? (/\btwin/.test(text) ? 2 : undefined);
  if (parents === undefined || children === undefined || parents * children < 2) return undefined;
  const notices = parents * children;
  const days = numberIn(
    text,
    /\bpaid? (?:[a-z]+ ){0,3}?(?:in|within|on day|after) (\d+)/,
    /\bpay (?:[a-z]+ ){0,2}?(?:in|within|on day|after) (\d+)/,
  );
  const each = days === undefined ? undefined : amountAfter(days, isSecond(text));
  const costs = each !== undefined && /\b(total|much|cost|altogether|amount|owe|pay in all)\b/.test(text);
  return caseAnswer({
    ...share,
    lead: costs
      ? `£${notices * each}: ${notices} notices at £${each} each, paid within ${days} days.`
      : `Up to ${notices} penalty notices: one for each parent for each child (${parents} × ${children}).`,
    parts: [
      `Each has to be paid: ${rates} for a first notice. A notice should usually go only to the parent or parents who allowed the absence.`,
    ],
    topic: 'how many penalty notices there can be',
    nearest,
  });
}

/** Two earlier notices to the same parent for the same child, or one, by their dates. */
export function earlierNoticesCase(c: CaseQuestion): Answer | undefined {
  if (
    !about.test(c.text) ||
    !/\b(already|earlier|previous|next|another|again|new offenc|offenc|third|this tim|now|first 1|had|new|never)\b/.test(
      c.text,
    )
  )
    return undefined;
  if (/\bwithdrawn\b/.test(c.text)) return afterWithdrawal(c);
  if (otherParent.test(c.text) || (otherChild.test(c.text) && !sameChild.test(c.text)))
    return firstForThisOne(c);
  if (twoAlready.test(c.text) && /\bthird|\banother\b/.test(c.text) && c.dates.length === 0)
    return noMore(c, []);
  const dated = c.dates.some(({ year }) => year !== undefined)
    ? c.dates.filter(({ year }) => year !== undefined)
    : yearsIn(c.text);
  const today = c.today;
  if (dated.length >= 2) return byDates(c, dated);
  if (dated.length === 1 && dated[0]) return byDates(c, [...dated, { ...monthOf(today), at: Infinity }]);
  return undefined;
}

/** Notices from before the national framework: whether they count is not certain, and no sum can settle it. */
const frameworkFrom = '2024-08-19';

/** Years alone, "a notice in 2025, another in 2026": each as the middle of its year. */
const yearsIn = (text: string): DateMention[] =>
  matchesOf(text, /\b(20\d\d)\b/).map(({ 0: year, index = 0 }) => ({
    day: 15,
    month: 6,
    year: Number(year),
    at: index,
  }));

const monthOf = (today: string) => ({
  year: Number(today.slice(0, 4)),
  month: Number(today.slice(5, 7)),
  day: Number(today.slice(8, 10)),
});

/** "Is £80 on offer?" asks for the lower amount, "another notice?" for any. */
function opening(c: CaseQuestion, next: 'first' | 'second'): string {
  if (/£ 80\b|\b(?:cheap|cheaper|low|lower|reduc|discount|half pric)\b/.test(c.text))
    return verdictWord(c, next === 'first');
  return /\banother\b|\bcan we\b/.test(c.text) ? verdictWord(c, true) : '';
}

function byDates(c: CaseQuestion, dated: readonly DateMention[]): Answer | undefined {
  const dates = dated.flatMap((one) => isoOf(one, one.year ?? 0) ?? []).sort();
  const on = dates.at(-1);
  const earlier = dates.slice(0, -1);
  if (!on || earlier.length === 0 || earlier.some((date) => date < frameworkFrom)) return undefined;
  const next = nextNotice(earlier, on);
  const counts = earlier.map(
    (date) => `The notice of ${ukDate(date)} counts until ${ukDate(countsUntil(date))}.`,
  );
  if (next === 'none') return noMore(c, counts);
  return caseAnswer({
    ...share,
    lead: `${opening(c, next)}${next === 'second' ? `The next one is a second notice: £${full}, to be paid within ${noticeDays.full} days, with no lower amount.` : `The next one is a first notice again: £${low} if paid within ${noticeDays.low} days, £${full} within ${noticeDays.full} days.`}`,
    parts: [
      limitWords,
      { items: counts },
      'The 3 years run from the date on which the first notice was issued. Check the dates with the legal officers.',
    ],
    topic,
    nearest,
  });
}

const noMore = (c: CaseQuestion, counts: readonly string[]): Answer =>
  caseAnswer({
    ...share,
    lead: `${verdictWord(c, false)}There can be no more penalty notices: 2 have been issued within ${noticeLimit.years} years. The council looks at prosecution or another legal step instead.`,
    parts: [
      limitWords,
      { items: counts },
      'Notices that were not paid count, also where the parent was convicted. Notices that were withdrawn do not.',
    ],
    topic: 'how many penalty notices there can be',
    nearest,
  });

function afterWithdrawal(c: CaseQuestion): Answer {
  const another =
    /\b(?:1|another|other) (?:[a-z]+ ){0,3}?paid\b|\bpaid\b/.test(c.text) &&
    /\b(1|first) (?:[a-z]+ )?withdrawn\b|\bwithdrawn\b.*\band (?:1|another|the other)\b/.test(c.text);
  return caseAnswer({
    ...share,
    lead: another
      ? `${verdictWord(c, true)}The withdrawn notice does not count, so this is a second notice: £${full}, to be paid within ${noticeDays.full} days.`
      : `A withdrawn notice does not count, so this is a first notice: £${low} if paid within ${noticeDays.low} days, £${full} within ${noticeDays.full} days.`,
    parts: [limitWords],
    topic: 'penalty notices that were withdrawn',
    nearest,
  });
}

const firstForThisOne = (c: CaseQuestion): Answer =>
  caseAnswer({
    ...share,
    lead: `${/\bcan\b/.test(c.text) ? verdictWord(c, true) : ''}Notices are counted for each parent and each child, so this is a first notice: £${low} if paid within ${noticeDays.low} days, £${full} within ${noticeDays.full} days.`,
    parts: [
      limitWords,
      c.says('holiday') ? 'A holiday that was not granted needs no notice to improve first.' : undefined,
    ],
    topic,
    nearest,
  });

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
  const asked = numberIn(c.text, /\b(?:is|be|only|just|stil|pay|doe|do|will|can) (?:[a-z]+ ){0,3}?£ (\d+)/);
  return asked === undefined || !c.reading.polar ? '' : verdictWord(c, asked === amount);
}

/** When a notice is paid, and what that comes to. */
export function paymentCase(c: CaseQuestion): Answer | undefined {
  if (!about.test(c.text) || !asksAmount.test(c.text) || c.says('noticeToImprove', 'excluded'))
    return undefined;
  const second = isSecond(c.text);
  const [received, paid] = c.dates;
  const dates = received && paid && inOrder(received, paid, Number(c.today.slice(0, 4)));
  const days = daysToPay(c);
  if (dates && c.dates.every(({ day }) => day !== undefined)) {
    const amount = amountOn(dates[1], dates[0], second);
    const { lowUntil, payBy } = noticeDatesOf(dates[0], second);
    const last = [
      lowUntil ? `£${low} could be paid until ${ukDate(lowUntil)}.` : undefined,
      `£${full} ${lowUntil ? 'after that, ' : ''}until ${ukDate(payBy)}.`,
    ];
    return amount === undefined
      ? owedNothing(c)
      : caseAnswer({
          ...share,
          lead: `${asAsked(c, amount)}£${amount}. The notice was received on ${ukDate(dates[0])} and paid on ${ukDate(dates[1])}${second ? ', and a second notice has no lower amount' : ''}.`,
          parts: [
            { items: last.filter((one) => one !== undefined) },
            'The day on which a notice is received is not counted.',
          ],
          topic,
          nearest,
        });
  }
  if (days === undefined) return undefined;
  const unpaid = /\b(unpaid|not paid|no payment|never paid|stil owe|outstand|not pay|ignor)\b/.test(c.text);
  const amount = amountAfter(days, second);
  if (amount === undefined || (unpaid && days >= noticeDays.full)) return owedNothing(c);
  const why = second ? 'A second notice has no lower amount.' : `A first notice is ${rates} of receiving it.`;
  return caseAnswer({
    ...share,
    lead: `${asAsked(c, amount)}£${amount}, paid ${days} ${days === 1 ? 'day' : 'days'} after the notice was received.`,
    parts: [why],
    topic,
    nearest,
  });
}

const owedNothing = (c: CaseQuestion): Answer =>
  caseAnswer({
    sources: [caseSources.unpaid, caseSources.framework],
    ...unpaidWords,
    lead: `${verdictWord(c, false)}${unpaidWords.lead}`,
    topic: 'a penalty notice that is not paid',
    nearest,
  });
