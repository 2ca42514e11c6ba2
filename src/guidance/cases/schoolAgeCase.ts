import { lastFridayInJune, schoolAgeOf } from '../../calendar/schoolAge.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import type { Answer } from '../answer.ts';
import { type DateMention, isoOf } from './caseDates.ts';
import { type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { numberIn } from './caseText.ts';
import { sessionCountsIn } from './sessionCounts.ts';

const nearest = ['When does compulsory school age start?', 'When does compulsory school age end?'];

const isBirth = /\b(born|birth|dob|date of birth)\b/;
const turnsFive = /\b(?:turn|is|be|was|reach|5)\b[^.;?]{0,12}\b5\b|\b5 (?:birthday|on|in)\b|\bfifth\b/;
const turnsSixteen = /\b16\b|\bsixteen/;
const asksAge =
  /\b(start|begin|must|compulsory|csa|ful tim|legal|school ag|when|hav to|end|leav|finish|stil)\b/;

/** "Child turns 5 on 1 April" asks when school has to start, and nothing else. */
const shortest = 9;

const school = (date: string) => Number(date.slice(0, 4)) + (date.slice(5) >= '09-01' ? 1 : 0);

/** The end of compulsory school age for somebody who turns 16 on a day. */
function ends(c: CaseQuestion, sixteenOn: string): Answer {
  const last = lastFridayInJune(school(sixteenOn));
  const [, later] = c.dates;
  const asked = later && isoOf(later, school(sixteenOn));
  const notice = /\b(?:pns?|fin|fine|fined|penalt[a-z]*|legal|prosecut[a-z]*)\b/.test(c.text);
  const word = asked && (c.reading.polar || notice) ? verdictWord(c, asked <= last) : '';
  return caseAnswer({
    lead: `${word}Compulsory school age ends on the last Friday in June of the school year in which the child turns 16: ${ukDate(last)}.`,
    parts: [
      'Until then attendance law applies, also after the 16th birthday. After it no penalty notice or other legal step is possible.',
    ],
    sources: [caseSources.ends],
    topic: 'when compulsory school age ends',
    nearest,
  });
}

const named = (mention: DateMention) => mention.year !== undefined;

/** "31 December" with its year only where the question gave one. */
function startsInWords(startsOn: string, withYear: boolean): string {
  const full = ukDate(startsOn);
  return withYear ? full : full.replace(/ \d{4}$/, '');
}

function starts(c: CaseQuestion, birth: DateMention, fifth: boolean): Answer | undefined {
  const year = birth.year ?? Number(c.today.slice(0, 4));
  const bornOn = isoOf({ ...birth, year: fifth ? year - 5 : year }, year);
  if (!bornOn) return undefined;
  const { startsOn, endsOn } = schoolAgeOf(bornOn);
  const start = startsInWords(startsOn, named(birth));
  const [, later] = c.dates;
  const notice = /\b(pn|fine|fin|penalti|notic|legal|prosecut)\b/.test(c.text);
  const absent = sessionCountsIn(c.text).length > 0 || notice;
  const laterOn = later && isoOf(later, later.month >= birth.month ? year : year + 1);
  if (absent && laterOn) {
    const isOfAge = laterOn >= startsOn;
    return caseAnswer({
      lead: isOfAge
        ? `${verdictWord(c, true)}The child reached compulsory school age on ${start}, before that absence, so the national threshold can be applied: 10 unauthorised sessions within 10 school weeks.`
        : `${verdictWord(c, false)}The child only reaches compulsory school age on ${start}. No penalty notice or other legal step is possible for absence before that.`,
      sources: [caseSources.starts, caseSources.framework],
      topic: 'compulsory school age and penalty notices',
      nearest,
    });
  }
  const stated = c.reading.polar && laterOn ? verdictWord(c, laterOn >= startsOn) : '';
  return caseAnswer({
    lead: `${stated}The child reaches compulsory school age on ${start}, and has to be in full-time education from the start of the term after that.`,
    parts: [
      'It is the first 31 December, 31 March or 31 August on or after the fifth birthday.',
      named(birth)
        ? `It ends on ${ukDate(endsOn)}, the last Friday in June of the school year in which they turn 16.`
        : undefined,
    ],
    sources: [caseSources.starts, ...(named(birth) ? [caseSources.ends] : [])],
    topic: 'when compulsory school age starts',
    nearest,
  });
}

/** A date of birth or a birthday, and what it means for compulsory school age. */
export function schoolAgeCase(c: CaseQuestion): Answer | undefined {
  const [birth] = c.dates;
  const inYear = numberIn(c.text, /\bin (20\d\d)\b/);
  if (!birth) {
    const asksEnd = /\bend|leav|finish|last/.test(c.text) && c.says('schoolAgeQuestion');
    return asksEnd && inYear ? ends(c, `${inYear}-01-01`) : undefined;
  }
  const saysOnlyThat = c.reading.words.length <= shortest && birth.day !== undefined;
  if (!asksAge.test(c.text) && !saysOnlyThat && !/\bfin|pn\b|penalt/.test(c.text)) return undefined;
  if (turnsSixteen.test(c.text)) {
    const on = isoOf(birth, Number(c.today.slice(0, 4)));
    return on ? ends(c, on) : undefined;
  }
  if (isBirth.test(c.text) && named(birth)) return starts(c, birth, false);
  return turnsFive.test(c.text) ? starts(c, birth, true) : undefined;
}
