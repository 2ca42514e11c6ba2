import type { Answer } from '../answer.ts';
import { facts } from '../law/facts.ts';
import { type FoundFact, findFacts } from '../law/findFact.ts';
import { verdictOf } from '../law/verdict.ts';
import { type LawEvidence, type LawReading, readLaw } from '../reading/readLaw.ts';
import type { Reading } from '../reading/readQuestion.ts';
import { caution, partsOf, uniqueSources } from './codeText.ts';
import { severalFit } from './fixedAnswers.ts';

/** So many neighbours are offered beside a fact. */
const nearestMost = 3;

function describe({ fact }: FoundFact, law: LawReading, today: string): Answer {
  const verdict = verdictOf(fact, law);
  const [lead = '', ...rest] = fact.text.split('\n\n');
  return {
    answered: fact.routeOnly !== true,
    kind: fact.area === 'local' ? 'local' : 'law',
    lead: verdict ? `${verdict}. ${lead}` : lead,
    parts: partsOf(...rest, caution([fact], today)),
    codes: [],
    sources: uniqueSources(fact.sources),
    readings: [],
    nearest: facts
      .filter(({ area, id }) => area === fact.area && id !== fact.id)
      .slice(0, nearestMost)
      .map(({ question }) => question),
    topic: fact.topic,
    ...(fact.live && { live: fact.live }),
  };
}

/** So well, and so much of the question, has a fact to fit to go before the codes that the same words could call for. */
const sureScore = 4;
const sureShare = 0.6;

const openWords = /^(what|which|how|when|why|where|who|whose|whom)$/;
const asking: readonly LawEvidence[] = [
  'isPolar',
  'theNameOf',
  'headOf',
  'amount',
  'howLong',
  'howOften',
  'whereFind',
  'whatIs',
];

/** A story is no question: it may call for a code and not for a fact. */
/** Law and local practice by name: "max fine in court" asks, in whatever grammar. */
const ofLaw: readonly LawEvidence[] = [
  'nti',
  'contract',
  'eso',
  'sao',
  'parentingOrder',
  'prosecution',
  's444',
  'threshold',
  'legalAction',
  'courtFine',
  'attendanceReturn',
  'sicknessReturn',
  'newPupilReturn',
  'deletionReturn',
  'offRoll',
  'cme',
  'apdr',
  'fastTrack',
  'tsm',
  'forum',
  'dropIn',
  'newsletter',
  'mash',
  'sam',
  'asw',
  'handbook',
  'letters',
  'pnForm',
  'referralForm',
  'champion',
  'rulesAsked',
  'referralWord',
  'daySix',
  'ebsa',
  'twentyDays',
  'otherServices',
];

const asksSomething = ({ words }: Reading, { said }: LawReading) =>
  words.some(({ text }) => openWords.test(text)) ||
  asking.some((evidence) => said.has(evidence)) ||
  ofLaw.some((evidence) => said.has(evidence)) ||
  (said.has('contact') && !said.has('unreported'));

/** A fact that is plainly asked for, and not a code. */
export function sureFact(reading: Reading, today: string, least = sureScore): Answer | undefined {
  const law = readLaw(reading);
  if (!asksSomething(reading, law) || reading.codes.length > 0) return undefined;
  const [best, second] = findFacts(facts, law);
  if (!best || best.score < least || best.share < sureShare) return undefined;
  // "Record" may ask for a code, unless the fact itself is about recording.
  const forCode = [...(law.places.get('codeWanted') ?? [])].some((at) => !best.explained.has(at));
  if (forCode || (second && isAsGood(second, best))) return undefined;
  return describe(best, law, today);
}

/** A rule that holds whatever the code or the figures, where the question puts its yes or no: "must they travel all year for T". */
export function ruleInQuestion(reading: Reading, today: string): Answer | undefined {
  const law = readLaw(reading);
  const [best, second] = findFacts(facts, law);
  if (!best || best.score < sureScore || best.share < sureShare) return undefined;
  // Only the law knows of "is it wrong to ..."; and how much somebody missed is for a calculation.
  const isCalculated = law.figures.length > 0 && best.fact.figures?.some(({ as }) => as === 'least');
  if (!(best.fact.isRule && !isCalculated) && law.turns.length === 0) return undefined;
  if (verdictOf(best.fact, law) === undefined || (second && isAsGood(second, best))) return undefined;
  return describe(best, law, today);
}

/** So well does a fact have to fit to go before the code that a story calls for, where it is not of the law by name. */
const overStory = 6;

/** A fact that goes before the code that the same words could call for as a story. */
export function factOverStory(reading: Reading, today: string): Answer | undefined {
  const { said } = readLaw(reading);
  return sureFact(reading, today, ofLaw.some((evidence) => said.has(evidence)) ? sureScore : overStory);
}

/** Facts that fit alike: the order of one and the other says nothing. */
const isAsGood = (one: FoundFact, best: FoundFact) => one.score === best.score && one.share === best.share;

const readingsMost = 3;

/** What the law or the council's own guidance says to a question. Two facts that fit equally well are offered, not guessed. */
export function fromFacts(reading: Reading, today: string): Answer | undefined {
  const law = readLaw(reading);
  const found = findFacts(facts, law);
  const [best] = found;
  if (!best) return undefined;
  const equal = found.filter((one) => isAsGood(one, best));
  if (equal.length > 1) return severalFit(equal.slice(0, readingsMost).map(({ fact }) => fact.question));
  return describe(best, law, today);
}
