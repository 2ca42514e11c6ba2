import type { Answer } from './answer.ts';
import { entriesOf } from './answers/codeText.ts';
import {
  doNotKnow,
  greeting,
  help,
  otherNation,
  questionsWeKnow,
  safeguardingFirst,
  thanks,
} from './answers/fixedAnswers.ts';
import { fromAbbreviations } from './answers/fromAbbreviations.ts';
import {
  codeFirst,
  fromCodes,
  fromConditions,
  fromRemainingCodes,
  fromRules,
  fromSituations,
  fromStrongStory,
} from './answers/fromCodes.ts';
import { factOverStory, fromFacts, ruleInQuestion, sureFact } from './answers/fromFacts.ts';
import { localGuidanceAnswer } from './answers/localGuidanceAnswer.ts';
import { asksForList, codeProperty, codesWithProperty } from './answers/properties.ts';
import { asksForCode, says, setting } from './answers/registerWords.ts';
import { severalSessions } from './answers/severalSessions.ts';
import { withoutVerdict } from './answers/withoutVerdict.ts';
import { fromFigures } from './cases/cases.ts';
import { fromExamples } from './examples/fromExamples.ts';
import { goesOn, together, withCode } from './followUp.ts';
import { findLocalAnswer } from './local/findLocalAnswer.ts';
import type { LocalAnswer } from './local/localAnswer.ts';
import { anonymous } from './personalData.ts';
import { readLaw } from './reading/readLaw.ts';
import { type Concept, type Reading, readQuestion } from './reading/readQuestion.ts';
import { closestSituations } from './situations/closest.ts';

const smallTalkMost = 5;

/** A knife or drugs are a risk to a child, but also what a child is suspended for: then a code is asked for. */
const isAtRisk = (reading: Reading) =>
  says(reading, 'harm') ||
  (says(reading, 'menace') &&
    !says(reading, 'excluded', 'internalExclusion', 'sentHome', 'detained', 'court'));

const halvesOfDay: readonly Concept[] = ['saysMorning', 'saysAfternoon'];

function smallTalk({ words, present, codes, unread }: Reading): Answer | undefined {
  const kinds = [...present];
  if (words.length === 0) return help;
  if (codes.length > 0 || words.length > smallTalkMost) return undefined;
  const only = (...concepts: readonly Concept[]) =>
    kinds.length > 0 && kinds.every((kind) => concepts.includes(kind));
  if (only('thanks', 'help', 'greeting') && present.has('thanks')) return thanks;
  if (only('help', 'greeting', 'meaning', 'standsFor', 'otherWanted') && present.has('help'))
    return unread.length === 0 ? help : undefined;
  // "Good morning" names a half of the day as well.
  if (only('greeting', 'schoolLife', ...halvesOfDay) && present.has('greeting')) return greeting;
  return undefined;
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
  const { said } = readLaw(reading);
  if (
    said.has('islands') &&
    (said.has('pn') || said.has('rulesAsked') || said.has('register') || said.has('whichCodes'))
  )
    return true;
  if (says(reading, 'jurisdiction') || (says(reading, 'otherNation') && says(reading, 'overThere')))
    return true;
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

/** What else an answer may rest on: what this person asked just before, and what the officer has written. */
export type AskContext = { previous?: string; local?: readonly LocalAnswer[] };

/** So well does a fact have to fit to go before every calculation. */
const outright = 8;

/** Without a number in it a question asks for no calculation, whatever its words remind us of. */
const hasFigures = /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

/** What T needs in general must not turn round the answer to "must they travel permanently for T". */
const openAlike = (one: Answer, other: Answer) => one.lead.slice(0, 2) === other.lead.slice(0, 2);

/** What holds for a code that is named, or for the code of a holiday, goes before what holds for every code. */
function codesBeside(reading: Reading, today: string): Answer | undefined {
  if (reading.codes.length > 0 || says(reading, 'partTimetable'))
    return fromRules(reading, today) ?? codeProperty(reading, today) ?? fromConditions(reading, today);
  return says(reading, 'authoriseAsked') && says(reading, 'holiday')
    ? fromSituations(reading, today)
    : undefined;
}

/** A question, read once, and what its answer may rest on. */
type Asked = { question: string; reading: Reading; today: string; local: readonly LocalAnswer[] };

function answerByRules({ question, reading, today, local }: Asked): Answer {
  if (isAtRisk(reading)) return safeguardingFirst;
  const early = smallTalk(reading) ?? (aboutOtherNation(reading) ? otherNation : undefined);
  if (early) return early;
  const written = findLocalAnswer(reading, local);
  if (written) return localGuidanceAnswer(written, today);
  const plainFact = hasFigures.test(question) ? undefined : sureFact(reading, today, outright);
  if (plainFact) return plainFact;
  const rule = ruleInQuestion(reading, today);
  if (rule) {
    const beside = codesBeside(reading, today);
    return beside && openAlike(beside, rule) ? beside : rule;
  }
  const workedOut = fromFigures(question, reading, today);
  if (workedOut) return workedOut;
  if (says(reading, 'pupilRecord')) return doNotKnow(nearestTo(reading));
  if (says(reading, 'opinion', 'otherCode')) return sureFact(reading, today) ?? doNotKnow(nearestTo(reading));
  const inFull = fromAbbreviations(reading, question);
  if (inFull) return inFull;
  return (
    (asksForList(reading) ? codesWithProperty(reading, today) : undefined) ??
    fromRules(reading, today) ??
    fromConditions(reading, today) ??
    fromStrongStory(reading, today) ??
    factOverStory(reading, today) ??
    codeFirst(reading, question, today) ??
    sureFact(reading, today) ??
    severalSessions(question, (part) => fromSituations(part, today)) ??
    codeProperty(reading, today) ??
    fromCodes(reading, today) ??
    fromSituations(reading, today) ??
    fromFacts(reading, today) ??
    fromRemainingCodes(reading, today, nearestTo(reading)) ??
    doNotKnow(nearestTo(reading))
  );
}

/** What says that a question is nobody's here: no example can be like it. */
const outOfScope: readonly Concept[] = [
  'opinion',
  'otherCode',
  'pupilRecord',
  'otherNation',
  'jurisdiction',
  'ownAbsence',
  'ownLife',
];

function answerAlone(question: string, today: string, local: readonly LocalAnswer[]): Answer {
  const reading = readQuestion(question);
  const found = answerByRules({ question, reading, today, local });
  // Only the law knows of "is it wrong to ...": a code or a sum answers what is named there, and not its contrary.
  const isLaw = found.kind === 'law' || found.kind === 'local';
  const byRules = isLaw || readLaw(reading).turns.length === 0 ? found : withoutVerdict(found);
  if (byRules.kind !== 'unknown' || says(reading, ...outOfScope)) return byRules;
  const ofExample = (example: string) =>
    answerByRules({ question: example, reading: readQuestion(example), today, local: [] });
  return fromExamples(reading, ofExample) ?? byRules;
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
  const answer = (asked: string) => answerAlone(anonymous(asked), today, local);
  const alone = answer(question);
  const going = previous === undefined ? 'no' : goesOn(question);
  if (previous === undefined || going === 'no' || alone.kind === 'safeguarding') return alone;
  if (going === 'perhaps' && alone.kind !== 'unknown') return alone;
  return afterwards(question, previous, answer) ?? alone;
}
