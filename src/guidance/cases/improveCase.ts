import type { Answer } from '../answer.ts';
import { improvementWeeks } from '../calculations/improvementPeriod.ts';
import { council } from '../local/council.ts';
import { amountOf, type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { numberIn } from './caseText.ts';

const daysPerWeek = 5;
/** The council's usual measure: unauthorised absence of no more than this percentage of possible sessions. */
const { improvementPercent } = council.measures;

const { fewest, most } = improvementWeeks;
const nearest = [
  'What is a notice to improve?',
  'Can we act before a notice to improve ends?',
  'Who issues a notice to improve?',
];
const topic = 'how long a notice to improve runs';

const counted = [
  /\b(\d+) (?:out )?(?:of|from) (?:the )?(\d+) (?:session |possibl )*(?:wer |was |is |are )?unauthoris/,
  /\b(\d+) (?:possibl )?(?:session|possibl)\b[^.;]*?\b(\d+) (?:[a-z]+ )?(?:unauthoris|u|o|g)\b/,
  /\b(\d+) (?:unauthoris|u|o|g)\b[^.;]*?\b(?:out of|of|from|in) (\d+)/,
];

/** What came of the period, by the council's usual measure. */
function outcome(c: CaseQuestion): Answer | undefined {
  const found = counted.map((pattern) => pattern.exec(c.text)).find((match) => match !== null);
  if (!found) return undefined;
  const [one, other] = [Number(found[1]), Number(found[2])];
  const [possible, absent] = one > other ? [one, other] : [other, one];
  if (possible === 0) return undefined;
  const percent = Math.round((absent * 1000) / possible) / 10;
  const isMet = absent * 100 <= possible * improvementPercent;
  return caseAnswer({
    lead: `${verdictWord(c, isMet)}${absent} of ${possible} sessions is ${percent}% unauthorised absence, ${isMet ? 'within' : 'above'} the usual ${council.council} measure of ${improvementPercent}%.`,
    parts: [
      'What counts as enough improvement is decided case by case, and the notice has to say it. Whoever issued the notice reviews the outcome and tells the parent.',
    ],
    sources: [council.document('Legal intervention, notice to improve'), caseSources.improve],
    topic: 'the usual criteria of a notice to improve',
    nearest,
  });
}

const isUnderWay =
  /\b(?:week|day) (\d+) of\b|\b(?:early|befor it end|befor the end|wait it out|half way|halfway|part way|alread)\b/;

/** Acting while the period still runs. */
function early(c: CaseQuestion): Answer | undefined {
  if (
    !/\b(?:pns?|notic|fin|fine|penalt[a-z]*|act|mov|request|issu)\b/.test(
      c.text.replace(/\bnotic to improv\b/g, ''),
    )
  )
    return undefined;
  const either = /\bor (?:must|do|should|hav)\b/.test(c.text);
  return caseAnswer({
    lead: `${either ? '' : verdictWord(c, true)}A penalty notice may be issued before the period ends where it is clear that attendance is not improving. Tell the parent first.`,
    parts: ['The notice to improve should say when that could happen.'],
    sources: [caseSources.improve, council.document('Legal intervention, notice to improve')],
    topic: 'acting before a notice to improve has ended',
    nearest,
  });
}

/** The length of a notice to improve, or what came of it. */
export function improveCase(c: CaseQuestion): Answer | undefined {
  if (
    !c.says('noticeToImprove') &&
    !/\bnti\b|\bnotic to improv|\bimprovement? period|\bimprov period|\bmonitor period/.test(c.text)
  )
    return undefined;
  if (isUnderWay.test(c.text)) return early(c);
  const result = outcome(c);
  if (result) return result;
  const inWeeks = numberIn(c.text, /\b(\d+) (?:school )?(?:week|wk)/);
  const inDays = numberIn(c.text, /\b(\d+) school day/, /\b(\d+) day/);
  const weeks = inWeeks ?? (inDays === undefined ? undefined : inDays / daysPerWeek);
  if (weeks === undefined || !(c.reading.polar || /\bok\b|\?|allow|enough|long/.test(c.text)))
    return undefined;
  const isFine = weeks >= fewest && weeks <= most;
  const length =
    inWeeks === undefined
      ? `${inDays} school days are ${amountOf(weeks, 'school week')}`
      : `${amountOf(weeks, 'school week')} is`;
  const judged = isFine
    ? `within the 3 to 6 school weeks`
    : `${weeks < fewest ? 'shorter' : 'longer'} than the 3 to 6 school weeks`;
  return caseAnswer({
    lead: `${verdictWord(c, isFine)}${length}${inWeeks === undefined ? ',' : ''} ${judged} that an improvement period should run.`,
    parts: [
      'Count school weeks: the period can run across a holiday, including the summer, and weeks without school are left out.',
    ],
    sources: [caseSources.improve, council.document('Legal intervention, notice to improve')],
    topic,
    nearest,
  });
}
