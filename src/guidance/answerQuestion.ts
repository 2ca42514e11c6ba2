import type { Answer } from './answer.ts';
import { entriesOf } from './answers/codeText.ts';
import { describeSituation } from './answers/describeSituation.ts';
import {
  doNotKnow,
  greeting,
  help,
  otherNation,
  questionsWeKnow,
  safeguardingFirst,
  severalFit,
  thanks,
} from './answers/fixedAnswers.ts';
import { fromAbbreviations } from './answers/fromAbbreviations.ts';
import { factOverStory, fromFacts, sureFact } from './answers/fromFacts.ts';
import { localGuidanceAnswer } from './answers/localGuidanceAnswer.ts';
import { isWithdrawn, lookUp, noSuchCode } from './answers/lookUp.ts';
import { asksForList, codeProperty, codesWithProperty } from './answers/properties.ts';
import { severalSessions } from './answers/severalSessions.ts';
import { fromFigures } from './cases/cases.ts';
import { entryOf } from './codes/codeEntries.ts';
import { fromExamples } from './examples/fromExamples.ts';
import { goesOn, together, withCode } from './followUp.ts';
import { findLocalAnswer } from './local/findLocalAnswer.ts';
import type { LocalAnswer } from './local/localAnswer.ts';
import { type Concept, type Reading, readQuestion } from './reading/readQuestion.ts';
import { closestSituations } from './situations/closest.ts';
import { conditionRules } from './situations/conditionRules.ts';
import type { Situation } from './situations/situation.ts';
import { codeRules, situations } from './situations/situations.ts';
import { outweighs, type Weighed, weighAll } from './situations/weigh.ts';

/** What makes a question one about the register, where the situation does not say so by itself. */
const setting: readonly Concept[] = [
  'absent',
  'subject',
  'forPupil',
  'schoolAge',
  'schoolYear',
  'noShow',
  'late',
  'afterClose',
  'beforeClose',
  'truant',
  'keptOff',
  'leftAfterRegister',
  'schoolTrip',
  'workExperience',
  'excluded',
  'partTimetable',
  'dualRegistered',
  'belowAge',
  'aboveAge',
  'yearEleven',
  'leaveGranted',
  'leaveRefused',
];

const asksForCode: readonly Concept[] = [
  'codeWanted',
  'listWanted',
  'existence',
  'authoriseAsked',
  'asksStatus',
];

const says = ({ present }: Reading, ...concepts: readonly Concept[]) =>
  concepts.some((concept) => present.has(concept));

/** So many words of substance may stay unread where one hint is all there is. */
const unreadMost = 2;

/** A story that fits so well needs no other word of school. */
const toldWell = 4;

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
function fromRules(reading: Reading, today: string): Answer | undefined {
  if (says(reading, 'otherCode', 'ownAbsence', 'staffAway')) return undefined;
  const [best, second] = weighAll(codeRules, reading);
  if (!best || (second && second.score === best.score && second.about.codes[0] !== best.about.codes[0]))
    return undefined;
  return describeSituation(best.about, reading, today);
}

function fromSituations(reading: Reading, today: string): Answer | undefined {
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

const smallTalkMost = 5;

function smallTalk({ words, present, codes }: Reading): Answer | undefined {
  const kinds = [...present];
  if (words.length === 0) return help;
  if (codes.length > 0 || words.length > smallTalkMost) return undefined;
  const only = (...concepts: readonly Concept[]) =>
    kinds.length > 0 && kinds.every((kind) => concepts.includes(kind));
  if (only('thanks', 'help', 'greeting') && present.has('thanks')) return thanks;
  if (only('help', 'greeting', 'meaning', 'standsFor', 'otherWanted') && present.has('help')) return help;
  if (only('greeting', 'schoolLife') && present.has('greeting')) return greeting;
  return undefined;
}

function fromCodes(reading: Reading, today: string): Answer | undefined {
  const { codes, polar } = reading;
  if (codes.length === 0) return undefined;
  const asksMeaning = says(reading, 'meaning', 'standsFor') && !polar;
  return asksMeaning ? lookUp(codes, { polar, today }) : undefined;
}

/** Topics close to a question that has to do with a register, or else what the product knows at all. */
function nearestTo(reading: Reading): readonly string[] {
  const isOurs = reading.codes.length > 0 || says(reading, 'schoolLife', ...setting, ...asksForCode);
  if (!isOurs) return questionsWeKnow;
  const likely = closestSituations(reading).flatMap(({ codes }) => codes.slice(0, 1));
  const close = entriesOf([...new Set([...reading.codes, ...likely])].slice(0, 3));
  return close.length > 0 ? close.map(({ code }) => `What does ${code} mean?`) : questionsWeKnow;
}

function aboutOtherNation(reading: Reading): boolean {
  if (says(reading, 'jurisdiction')) return true;
  return (
    says(reading, 'otherNation') &&
    !says(
      reading,
      'absent',
      'holiday',
      'familyEvent',
      'travellerFamily',
      'schoolTrip',
      'sport',
      'interview',
      'openDay',
      'performance',
      'outing',
    )
  );
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
];

/** "Can we still use H?" has an answer whatever it is for; "can I use Z for someone who left?" has not. */
function asksOnlyIfInUse({ codes }: Reading, today: string): boolean {
  return codes.some((code) => {
    const entry = entryOf(code);
    return entry !== undefined && isWithdrawn(entry, today);
  });
}

function fromRemainingCodes(reading: Reading, today: string): Answer | undefined {
  const { codes, unknown, present, polar, unread } = reading;
  const [strange] = unknown;
  if (strange && codes.length === 0) return noSuchCode(strange, nearestTo(reading));
  if (polar && unread.length > 0 && !asksOnlyIfInUse(reading, today)) return undefined;
  const plain = [...present].every((concept) => onlyAsksAbout.includes(concept));
  const most = present.size > 0 ? 2 : 1;
  return codes.length > 0 && plain && unread.length <= most ? lookUp(codes, { polar, today }) : undefined;
}

/** So well does a story have to fit a situation to go before a fact of the law that fits as well. */
const storyLeast = 3;

/** A code that is put forward, or a story that asks nothing else: the codes come before the law. */
function codeFirst(reading: Reading, question: string, today: string): Answer | undefined {
  const tells = !reading.opensAsQuestion && !reading.polar && !says(reading, 'otherWanted');
  if (reading.codes.length === 0 && !tells) return undefined;
  const asked =
    severalSessions(question, (part) => fromSituations(part, today)) ??
    codeProperty(reading, today) ??
    fromCodes(reading, today);
  if (asked) return asked;
  const [best] = weighAll(situations, reading);
  if (!best && reading.unread.length <= unusedMost && asksOnlyIfInUse(reading, today))
    return lookUp(reading.codes, { polar: reading.polar, today });
  if (!best || (reading.codes.length === 0 && best.score < storyLeast)) return undefined;
  const found = fromSituations(reading, today);
  return found?.answered ? found : undefined;
}

/** "Does V need our own staff?": one condition of a code, and no story beside it. */
function fromConditions(reading: Reading, today: string): Answer | undefined {
  if (reading.codes.length !== 1 || reading.unread.length > unusedMost) return undefined;
  const [best] = weighAll(conditionRules, reading);
  return best && describeSituation(best.about, reading, today);
}

/** What else an answer may rest on: what this person asked just before, and what the officer has written. */
export type AskContext = { previous?: string; local?: readonly LocalAnswer[] };

/** So well does a fact have to fit to go before every calculation. */
const outright = 8;

/** Without a number in it a question asks for no calculation, whatever its words remind us of. */
const hasFigures = /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

function answerByRules(question: string, today: string, local: readonly LocalAnswer[] = []): Answer {
  const reading = readQuestion(question);
  if (says(reading, 'harm')) return safeguardingFirst;
  const early = smallTalk(reading) ?? (aboutOtherNation(reading) ? otherNation : undefined);
  if (early) return early;
  const written = findLocalAnswer(reading, local);
  if (written) return localGuidanceAnswer(written, today);
  const plainFact = hasFigures.test(question) ? undefined : sureFact(reading, today, outright);
  if (plainFact) return plainFact;
  const workedOut = fromFigures(question, reading, today);
  if (workedOut) return workedOut;
  if (says(reading, 'opinion', 'otherCode')) return sureFact(reading, today) ?? doNotKnow(nearestTo(reading));
  const inFull = fromAbbreviations(reading, question);
  if (inFull) return inFull;
  return (
    (asksForList(reading) ? codesWithProperty(reading, today) : undefined) ??
    fromRules(reading, today) ??
    factOverStory(reading, today) ??
    codeFirst(reading, question, today) ??
    fromConditions(reading, today) ??
    sureFact(reading, today) ??
    severalSessions(question, (part) => fromSituations(part, today)) ??
    codeProperty(reading, today) ??
    fromCodes(reading, today) ??
    fromSituations(reading, today) ??
    fromFacts(reading, today) ??
    fromRemainingCodes(reading, today) ??
    doNotKnow(nearestTo(reading))
  );
}

/** What says that a question is nobody's here: no example can be like it. */
const outOfScope: readonly Concept[] = [
  'opinion',
  'otherCode',
  'otherNation',
  'jurisdiction',
  'ownAbsence',
  'ownLife',
];

function answerAlone(question: string, today: string, local: readonly LocalAnswer[]): Answer {
  const byRules = answerByRules(question, today, local);
  if (byRules.kind !== 'unknown') return byRules;
  const reading = readQuestion(question);
  if (says(reading, ...outOfScope)) return byRules;
  return fromExamples(reading, (example) => answerByRules(example, today)) ?? byRules;
}

/** What a question means after another one; undefined where the two make no sense together. */
function afterwards(
  question: string,
  previous: string,
  answer: (question: string) => Answer,
): Answer | undefined {
  const before = answer(previous);
  if (before.kind === 'safeguarding') return undefined;
  const [code] = before.codes;
  const pointed = code === undefined ? question : withCode(question, code);
  const asked = pointed === question ? [] : [pointed];
  for (const readAs of [...asked, together(previous, question)]) {
    const found = answer(readAs);
    // The same answer again is one only if what was added was understood.
    const adds = found.lead !== before.lead || readQuestion(question).unread.length === 0;
    if (found.kind === 'safeguarding' || (found.answered && adds)) return { ...found, readAs };
  }
  return undefined;
}

/**
 * What the product says to a question, on a day (`today`, ISO date). The same question on the same day always gets the same
 * answer. It abstains where the reading is weak or two readings fit: a wrong code is worse than none.
 */
export function answerQuestion(question: string, today: string, context: AskContext = {}): Answer {
  const { previous, local = [] } = context;
  const answer = (asked: string) => answerAlone(asked, today, local);
  const alone = answer(question);
  const going = previous === undefined ? 'no' : goesOn(question);
  if (previous === undefined || going === 'no' || alone.kind === 'safeguarding') return alone;
  if (going === 'perhaps' && alone.kind !== 'unknown') return alone;
  return afterwards(question, previous, answer) ?? alone;
}
