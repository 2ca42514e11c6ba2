import { ukDate } from '../../calendar/ukDate.ts';
import type { Answer } from '../answer.ts';
import { lastCountingDay, nextNotice, noticeLimit } from '../calculations/penaltyNotice.ts';
import { type DateMention, isoOf } from './caseDates.ts';
import { type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { matchesOf } from './caseText.ts';
import { firstCosts, isAboutNotices, limitWords, noticeShare, secondCosts } from './noticeWords.ts';

const topic = 'what a penalty notice costs';

/** Someone else's earlier notice, or one that was withdrawn, does not count against this parent and child. */
const otherChild =
  /\b(brother|sister|sibl|other (?:child|brother|sister)|older|younger)\b|\bson\b.*\bdaughter\b|\bdaughter\b.*\bson\b/;
const otherParent =
  /\b(?:mum|dad|mother|father|partner) (?:[a-z]+ ){0,2}?(?:never|non)\b|\bother parent\b|\b(?:mum|mother) (?:[a-z]+ ){0,3}?(?:notic|pns?|fin|fined)\b.*\b(?:dad|father)\b|\b(?:dad|father) (?:[a-z]+ ){0,3}?(?:notic|pns?|fin|fined)\b.*\b(?:mum|mother)\b|\b(?:first|1|notic|pn|fin|fined) (?:[a-z]+ ){0,3}?(?:to|for|by|was|went to) (?:the )?(?:mum|mother)\b.*\b(?:dad|father)\b|\b(?:first|1|notic|pn|fin|fined) (?:[a-z]+ ){0,3}?(?:to|for|by|was|went to) (?:the )?(?:dad|father)\b.*\b(?:mum|mother)\b/;
const sameChild = /\bsam (?:child|kid|pupil|1)\b/;

const twoAlready =
  /\b2 (?:[a-z]+ ){0,3}?(?:notic|pns?|fin|penalt)[^.;]*?\b(?:last|past|within|since|this) (?:the )?(?:(\d+) (?:month|year)|year|school year)/;

/** Two earlier notices to the same parent for the same child, or one, by their dates. */
export function earlierNoticesCase(c: CaseQuestion): Answer | undefined {
  if (
    !isAboutNotices(c.text) ||
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

/** Years alone, "a notice in 2025, another in 2026": each as its middle, which is never shown. */
const yearsIn = (text: string): DateMention[] =>
  matchesOf(text, /\b(20\d\d)\b/).map(({ 0: year, index = 0 }) => ({
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
  // Only a day that the question named is said again.
  const counts = dated.every(({ day }) => day !== undefined)
    ? earlier.map((date) => `The notice of ${ukDate(date)} counts until ${ukDate(lastCountingDay(date))}.`)
    : [];
  if (next === 'none') return noMore(c, counts);
  return caseAnswer({
    ...noticeShare,
    lead: `${opening(c, next)}${next === 'second' ? `The next one is a second notice: ${secondCosts}, with no lower amount.` : `The next one is a first notice again: ${firstCosts}.`}`,
    parts: [
      limitWords,
      { items: counts },
      'The 3 years run from the date on which the first notice was issued. Check the dates with the legal officers.',
    ],
    topic,
  });
}

const noMore = (c: CaseQuestion, counts: readonly string[]): Answer =>
  caseAnswer({
    ...noticeShare,
    lead: `${verdictWord(c, false)}There can be no more penalty notices: 2 have been issued within ${noticeLimit.years} years. The council looks at prosecution or another legal step instead.`,
    parts: [
      limitWords,
      { items: counts },
      'Notices that were not paid count, also where the parent was convicted. Notices that were withdrawn do not.',
    ],
    topic: 'how many penalty notices there can be',
  });

function afterWithdrawal(c: CaseQuestion): Answer {
  const another =
    /\b(?:1|another|other) (?:[a-z]+ ){0,3}?paid\b|\bpaid\b/.test(c.text) &&
    /\b(1|first) (?:[a-z]+ )?withdrawn\b|\bwithdrawn\b.*\band (?:1|another|the other)\b/.test(c.text);
  return caseAnswer({
    ...noticeShare,
    lead: another
      ? `${verdictWord(c, true)}The withdrawn notice does not count, so this is a second notice: ${secondCosts}.`
      : `A withdrawn notice does not count, so this is a first notice: ${firstCosts}.`,
    parts: [limitWords],
    topic: 'penalty notices that were withdrawn',
  });
}

const firstForThisOne = (c: CaseQuestion): Answer =>
  caseAnswer({
    ...noticeShare,
    lead: `${/\bcan\b/.test(c.text) ? verdictWord(c, true) : ''}Notices are counted for each parent and each child, so this is a first notice: ${firstCosts}.`,
    parts: [
      limitWords,
      c.says('holiday') ? 'A holiday that was not granted needs no notice to improve first.' : undefined,
    ],
    topic,
  });
