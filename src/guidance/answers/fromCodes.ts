import type { Answer } from '../answer.ts';
import { entryOf } from '../codes/codeEntries.ts';
import type { Concept, Reading } from '../reading/readQuestion.ts';
import { conditionRules } from '../situations/conditionRules.ts';
import type { Situation } from '../situations/situation.ts';
import { codeRules, situations } from '../situations/situations.ts';
import { outweighs, type Weighed, weighAll } from '../situations/weigh.ts';
import { describeSituation } from './describeSituation.ts';
import { severalFit } from './fixedAnswers.ts';
import { isWithdrawn, lookUp, noSuchCode } from './lookUp.ts';
import { codeProperty } from './properties.ts';
import { asksForCode, says, setting } from './registerWords.ts';
import { severalSessions } from './severalSessions.ts';

/** So many words of substance may stay unread where one hint is all there is. */
const unreadMost = 2;

/** A story that fits so well needs no other word of school. */
const toldWell = 4;

/** A withdrawn code has one answer, wherever it was found. */
const unreadOfOld = 3;

/** A few words that all belong to a situation are a question about it: "INSET day". */
const unusedMost = 1;

/** A question may call for a code only if it asks for one, or asks nothing else and has to do with a register. */
function mayBeAboutCode(
  reading: Reading,
  { about: { standsAlone, readsWhole, despite = [] }, score }: Weighed<Situation>,
): boolean {
  if (readsWhole && score <= 2 && reading.unread.length > unreadMost) return false;
  if (says(reading, 'otherCode', 'ownAbsence') || (says(reading, 'staffAway') && !says(reading, 'subject')))
    return false;
  if (reading.codes.length > 0 || says(reading, ...asksForCode)) return true;
  if (reading.opensAsQuestion) return false;
  if (says(reading, 'otherWanted') && !despite.includes('otherWanted')) return false;
  if (says(reading, 'otherRequest', 'homeEducation')) return false;
  if (standsAlone === true || score >= toldWell || says(reading, ...setting)) return true;
  return (says(reading, 'schoolLife') || reading.unread.length <= unusedMost) && !says(reading, 'ownLife');
}

/** Where the question itself is not sure of the facts, what speaks against a situation does not rule it out. */
const withoutLimits: readonly Situation[] = situations.map(({ unless: _, ...situation }) => situation);

const asReading = ({ about: { topic, codes } }: Weighed<Situation>) =>
  `Which code for ${topic}${codes[0] ? ` (${codes.join(' or ')})` : ''}?`;

/** A rule about a code, or about what a school may do, whatever the pupil did. It is more particular than any situation. */
export function fromRules(reading: Reading, today: string): Answer | undefined {
  if (says(reading, 'otherCode', 'ownAbsence', 'staffAway')) return undefined;
  const [best, second] = weighAll(codeRules, reading);
  if (!best || (second && second.score === best.score && second.about.codes[0] !== best.about.codes[0]))
    return undefined;
  return describeSituation(best.about, reading, today);
}

/** The code that a situation calls for; where two fit and neither accounts for the other, what could be meant. */
export function fromSituations(reading: Reading, today: string): Answer | undefined {
  const fitting = weighAll(situations, reading).filter((weighed) => mayBeAboutCode(reading, weighed));
  const [best, ...rest] = fitting;
  if (!best) return undefined;
  const unsure = says(reading, 'unsure');
  const rivals = (unsure ? weighAll(withoutLimits, reading) : rest).filter(
    ({ about }) => about.codes[0] !== best.about.codes[0],
  );
  const settled = rivals.every((rival) => outweighs(best, rival) && !unsure);
  if (settled) return describeSituation(best.about, reading, today);
  return severalFit(fitting.slice(0, 3).map(asReading));
}

/** What a named code means, where that is asked. */
export function fromCodes(reading: Reading, today: string): Answer | undefined {
  const { codes, polar } = reading;
  if (codes.length === 0) return undefined;
  const asksMeaning = says(reading, 'meaning', 'standsFor') && !polar;
  return asksMeaning ? lookUp(codes, { polar, today, gone: says(reading, 'outOfUse') }) : undefined;
}

/** Nothing but the named codes and words that ask about them. */
const onlyAsksAbout: readonly Concept[] = [
  'codeWanted',
  'listWanted',
  'meaning',
  'standsFor',
  'stillInUse',
  'comparison',
  'count',
  'otherWanted',
  'greeting',
  'help',
  'thanks',
  'subject',
  'leaveGranted',
  'schoolLife',
  'asksBoth',
  'beforeNow',
  'keepMark',
  'changeMark',
  'mustThey',
  'becomes',
  'outOfUse',
];

/** "Can we still use H?" has an answer whatever it is for; "can I use Z for someone who left?" has not. */
function asksOnlyIfInUse({ codes }: Reading, today: string): boolean {
  return codes.some((code) => {
    const entry = entryOf(code);
    return entry !== undefined && isWithdrawn(entry, today);
  });
}

/** A code that is named and nothing more, whatever is asked of it. `nearest`: what else to offer where there is no such code. */
export function fromRemainingCodes(
  reading: Reading,
  today: string,
  nearest: readonly string[],
): Answer | undefined {
  const { codes, unknown, present, polar, unread } = reading;
  const [strange] = unknown;
  if (strange && codes.length === 0) return noSuchCode(strange, nearest);
  if (polar && unread.length > 0 && !asksOnlyIfInUse(reading, today)) return undefined;
  const plain = [...present].every((concept) => onlyAsksAbout.includes(concept));
  const most = present.size > 0 ? 2 : 1;
  return codes.length > 0 && plain && unread.length <= most
    ? lookUp(codes, { polar, today, gone: says(reading, 'outOfUse') })
    : undefined;
}

/** So well does a story have to fit a situation to go before a fact of the law that fits as well. */
const storyLeast = 3;

/** A story that fits so well asks for its code, whatever law the same words remind us of. */
const strongLeast = 6;
const openWords = /^(what|which|how|when|why|where|who|whose|whom)$/;

/** "Suspended, day 6, at the AP we arranged": a story that asks nothing. */
export function fromStrongStory(reading: Reading, today: string): Answer | undefined {
  if (reading.opensAsQuestion || reading.polar || says(reading, 'otherWanted', 'otherRequest'))
    return undefined;
  if (reading.words.some(({ text }) => openWords.test(text))) return undefined;
  const [best] = weighAll(situations, reading);
  if (!best || best.score < strongLeast) return undefined;
  const found = fromSituations(reading, today);
  return found?.answered ? found : undefined;
}

/** A code that is put forward, or a story that asks nothing else: the codes come before the law. */
export function codeFirst(reading: Reading, question: string, today: string): Answer | undefined {
  const tells = !reading.opensAsQuestion && !reading.polar && !says(reading, 'otherWanted');
  if (reading.codes.length === 0 && !tells) return undefined;
  const asked =
    severalSessions(question, (part) => fromSituations(part, today)) ??
    codeProperty(reading, today) ??
    fromCodes(reading, today);
  if (asked) return asked;
  const [best] = weighAll(situations, reading);
  const asksIfInUse = says(reading, 'stillInUse', 'outOfUse');
  if (
    !best &&
    reading.unread.length <= (asksIfInUse ? unreadOfOld : unusedMost) &&
    asksOnlyIfInUse(reading, today)
  )
    return lookUp(reading.codes, { polar: reading.polar, today, gone: says(reading, 'outOfUse') });
  if (!best || (reading.codes.length === 0 && best.score < storyLeast)) return undefined;
  const found = fromSituations(reading, today);
  return found?.answered ? found : undefined;
}

/** "Does V need our own staff?": one condition of a code, and no story beside it. */
export function fromConditions(reading: Reading, today: string): Answer | undefined {
  if (reading.codes.length !== 1 || reading.unread.length > unusedMost) return undefined;
  const [best] = weighAll(conditionRules, reading);
  return best && describeSituation(best.about, reading, today);
}
