import type { Answer } from '../answer.ts';
import { joined } from '../answers/codeText.ts';
import { thresholdOf, thresholdSessions, thresholdWeeks } from '../calculations/nationalThreshold.ts';
import { entryOf } from '../codes/codeEntries.ts';
import type { Reading } from '../reading/readQuestion.ts';
import { amountOf, type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { numberIn } from './caseText.ts';
import { type SessionCount, sessionCountsIn } from './sessionCounts.ts';
import { bestOfNumberedWeeks, mostInAnyWindow, sessionsOutside, weeksIn } from './weekCounts.ts';

const counting = new Set(['G', 'N', 'O', 'U', 'unauthorised']);

const rule = `The national threshold is ${thresholdSessions} unauthorised sessions (G, N, O or U) within ${thresholdWeeks} school weeks.`;
const notAutomatic =
  'Meeting it means that the school has to consider a penalty notice, not that one follows. Support comes first, unless it is not appropriate, as with a holiday that was not granted.';

const inWords = ({ code, sessions }: SessionCount) =>
  code === 'unauthorised' ? amountOf(sessions, 'unauthorised session') : `${sessions} ${code}`;

const asksForCode =
  /\b(?:which|what|right|correct) (?:cod|mark)\b|\bcod \?|\bcod$|\bwhat (?:do|should|to) (?:we |i )?(?:put|mark|record)\b/;

/** "Extended the half term by three days" is a holiday, and counts nothing. */
const longerBreak = /\b(?:extend|ad|add|tag|stretch)[a-z]* (?:\w+ ){0,5}(?:half term|holiday|break)\b/;

/** A week away without leave is a story that asks for a code, unless it names one. */
const namesThem = (text: string, { codes }: Reading) => codes.length > 0 || /\bunauthoris/.test(text);

/** "A pupil has 9 unauthorised sessions" can ask about nothing else. */
const shortest = 9;

const asksAmount = /\b(?:what rat|which rat|how much|cost|ow|amount)\b/;

/** Whether a question that counts sessions is about the threshold, and not about a band, a return or the roll. */
function isAboutThreshold({ text, reading, says }: CaseQuestion, counts: readonly SessionCount[]): boolean {
  if (/\b(bar|barred|prevent|rul out|stop us|anyway|even though|excus)\b/.test(text)) return false;
  if (
    /\b(rol|delet|20 day|return|possibl (?:session|attend|mark)|percent|persist|severe|band|nti|improv|sufficient)\b|%|\bpa\b/.test(
      text,
    )
  )
    return says('threshold') && !/%|\bpa\b|possibl (?:session|attend)/.test(text);
  if (asksAmount.test(text)) return /\bthreshold\b/.test(text);
  if (
    says('threshold', 'penaltyNotice') ||
    /\b(?:fin|fine|fined|pns?|penalt[a-z]*|notic)\b(?! to improv)/.test(text)
  )
    return true;
  if (asksForCode.test(text) || longerBreak.test(text) || !counts.some(({ code }) => counting.has(code)))
    return false;
  if (
    /\b(fine|fin|pn|pns|limit|trigger|level|enough|hit|met|meet|reach|over|ther yet|count|10 session|add up|(?:that|it|thi)(?: is)? 10)\b/.test(
      text,
    )
  )
    return true;
  return (
    (reading.words.length <= shortest && !reading.opensAsQuestion && namesThem(text, reading)) ||
    /\bweek|\bterm|\bwher do we stand|\bwhat do we do|\bwhat now/.test(text)
  );
}

/** Settled before any counting: for some pupils no penalty notice is possible at all. */
function notPossible(c: CaseQuestion): Answer | undefined {
  const independent =
    /\b(independent|privat|fee pay|public school)\b/.test(c.text) &&
    !/\bnot (?:an? )?(independent|privat)\b/.test(c.text);
  const tooOld = c.says('aboveAge') || /\baged? (?:16|17|18)\b|\b(?:17|18) (?:year|yr)/.test(c.text);
  const tooYoung = c.says('belowAge') && !/\b(?:5|6|7|8) (?:year|yr)/.test(c.text);
  if (!independent && !tooOld && !tooYoung) return undefined;
  return caseAnswer({
    lead: independent
      ? `${verdictWord(c, false)}Penalty notices cannot be used for pupils at independent schools.`
      : `${verdictWord(c, false)}No penalty notice or other legal step for attendance is possible for a pupil outside compulsory school age.`,
    parts: [rule],
    sources: [caseSources.framework],
    topic: independent
      ? 'penalty notices and independent schools'
      : 'penalty notices outside compulsory school age',
    nearest: ['What is the national threshold?', 'When does compulsory school age end?'],
  });
}

const total = (counts: readonly SessionCount[]) => counts.reduce((sum, { sessions }) => sum + sessions, 0);

/** "Which leaves 8 sessions": what was counted, less what lies outside the window. */
function sumInWords(counted: readonly SessionCount[], outside: number): string {
  const left = total(counted) - outside;
  const named = counted.length > 1 || (counted[0] && counted[0].code !== 'unauthorised');
  const from = named ? ` (${joined(counted.map(inWords), 'and')})` : '';
  return `${amountOf(left, 'unauthorised session')}${from}${outside > 0 ? `, leaving out ${outside} outside the 10 school weeks,` : ''}`;
}

function leftOut(others: readonly SessionCount[]): string | undefined {
  if (others.length === 0) return undefined;
  const names = others.map(({ code, sessions }) => `${sessions} ${code} (${entryOf(code)?.name ?? code})`);
  return `Not counted: ${joined(names, 'and')}. Only G, N, O and U count.`;
}

const live = (counted: readonly SessionCount[]) => {
  const open = total(counted.filter(({ code }) => code === 'N'));
  return open === 0
    ? undefined
    : `${open} of them ${open === 1 ? 'is' : 'are'} N. N counts while it stands, but find out the reason first: an N has to change within 5 school days, to the right code or to O.`;
};

const asksIfMust = /\b(must|hav to|need to|do we need|automatic|oblig|requir)\b/;
const goesWell =
  /\b(improv|pick up|engag|work well|com to every|come to everi|gett? better|on board|cooperat|support is work|com to meet)\b/;

function metLead(c: CaseQuestion, sum: string, weeks: number | undefined): string {
  const within =
    weeks === undefined
      ? `, if they fall within ${thresholdWeeks} school weeks`
      : ` in ${amountOf(weeks, 'school week')}`;
  if (asksIfMust.test(c.text))
    return `${verdictWord(c, false)}${sum} meet the national threshold${within}, so the school has to consider a penalty notice, but none is automatic.`;
  const word = verdictWord(c, true);
  return `${word}${sum} meet the national threshold of ${thresholdSessions} sessions within ${thresholdWeeks} school weeks${weeks === undefined ? within : `: here in ${amountOf(weeks, 'school week')}`}.`;
}

const asksHowToCount = ({ text, says }: CaseQuestion) =>
  says('consecutive', 'span') && /\b(hav to|need|must|only|allow|can they|can it|do they)\b/.test(text);

/** A count of sessions against the national threshold. */
export function thresholdCase(c: CaseQuestion): Answer | undefined {
  const counts = sessionCountsIn(c.text);
  const needsNone = notPossible(c);
  if (counts.length === 0 || asksHowToCount(c) || !isAboutThreshold(c, counts)) return undefined;
  if (needsNone) return needsNone;
  const counted = counts.filter(({ code }) => counting.has(code));
  const others = counts.filter(({ code }) => !counting.has(code));
  const outside = sessionsOutside(c.text, total(counted));
  const sessions = Math.min(
    mostInAnyWindow(c.text) ?? bestOfNumberedWeeks(c.text) ?? Number.POSITIVE_INFINITY,
    total(counted) - outside,
  );
  const weeks = outside > 0 || sessions < thresholdSessions ? thresholdWeeks : weeksIn(c.text);
  const { verdict, missing } = thresholdOf({ G: 0, N: 0, O: sessions, U: 0 }, weeks);
  const sum =
    sessions < total(counted) - outside
      ? `At most ${sessions} of the ${total(counted)} unauthorised sessions within any ${thresholdWeeks} school weeks`
      : sumInWords(counted, outside);
  const share = {
    sources: [caseSources.framework],
    topic: 'whether the national threshold is met',
    nearest: [
      'Is a penalty notice automatic?',
      'What is sufficient support?',
      'What counts as a school week?',
    ],
  };
  if (verdict === 'met') {
    const well = goesWell.test(c.text)
      ? 'Where the family takes part and attendance improves, go on with support.'
      : undefined;
    return caseAnswer({
      ...share,
      lead: metLead(c, sum, weeks),
      parts: [well, notAutomatic, live(counted), leftOut(others)],
    });
  }
  if (verdict === 'too-long') {
    return caseAnswer({
      ...share,
      lead: `It depends on the dates: ${sum} over ${amountOf(weeks ?? 0, 'school week')} meet the threshold only if ${thresholdSessions} of them fall within ${thresholdWeeks} school weeks.`,
      parts: [rule, live(counted), leftOut(others)],
    });
  }
  return caseAnswer({
    ...share,
    lead: `${verdictWord(c, false)}${sessions === 0 ? 'None of these sessions counts, so they are nowhere near' : `${sum} ${sessions === 1 ? 'is' : 'are'} ${missing} short of`} the national threshold of ${thresholdSessions} sessions within ${thresholdWeeks} school weeks.`,
    parts: [
      live(counted),
      leftOut(others),
      numberIn(c.text, /\b(\d+) l\b/) !== undefined
        ? 'Late marks before the register closes (L) are attendance.'
        : undefined,
    ],
  });
}
