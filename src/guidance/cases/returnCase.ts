import type { Answer } from '../answer.ts';
import { council } from '../local/council.ts';
import { amountOf, type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { matchesOf, numberIn } from './caseText.ts';

const sicknessDays = 15;
const absenceDays = 10;
const { checkDays } = council.measures;
const attendances = 200;

/** "Do we tell the LA": what a return is for. */
const tellsCouncil =
  /\breturn\b(?! (?:to|from|back))|\b(?:tel|told|send|report|inform|notify|let) (?:[a-z]+ ){0,3}?(?:la|lea|council|local authority|bcp)\b/;

const share = { sources: [caseSources.returns] };

/** Days of illness that a question names, added up; weeks are five school days. */
function illDays(text: string): number | undefined {
  const bare = text.replace(/\b(?:wait for )?day 15\b|\b15 day (?:return|rul|sick|return)/, ' ');
  const days = matchesOf(
    bare,
    /\b(\d+) (?:mor |school |further )*day\b|\b(\d+) (?:mor )?(?=in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\bi for (\d+)\b/,
  ).map((match) => Number(match[1] ?? match[2] ?? match[3]));
  const weeks = matchesOf(bare, /\b(\d+) (?:school )?week\b/).map(([, count]) => Number(count) * 5);
  const all = [...days, ...weeks];
  return all.length === 0 ? undefined : all.reduce((sum, one) => sum + one, 0);
}

/** Weeks or months more without a number: the school expects the pupil to pass the 15 days. */
const goesOn =
  /\bnot (?:be |com |go to be )?(?:back|in|return)[^.;]*?\b(?:week|month|term)\b|\bmonth\b|\b(?:rest|end) of (?:the )?term\b/;

function sicknessReturn(c: CaseQuestion): Answer | undefined {
  const days = illDays(c.text);
  if (days === undefined) return undefined;
  const isDue = days >= sicknessDays || goesOn.test(c.text);
  const waits = /\bwait\b/.test(c.text);
  return caseAnswer({
    ...share,
    lead: waits
      ? `${verdictWord(c, false)}You do not wait: send the sickness return as soon as you expect the pupil to miss ${sicknessDays} school days through illness.`
      : `${verdictWord(c, isDue)}${amountOf(days, 'school day')} of illness ${days >= sicknessDays ? 'reaches' : isDue ? 'with more to come is expected to reach' : 'is fewer than'} the ${sicknessDays} school days of the sickness return, in a row or added up over the school year.`,
    parts: [
      'It is for pupils of compulsory school age recorded I. It also applies as soon as you expect the pupil to reach 15 days. One return for each continuous illness in a school year is enough.',
    ],
    topic: 'the sickness return',
    nearest: ['What is the attendance return?'],
  });
}

function attendanceReturn(c: CaseQuestion): Answer | undefined {
  const days = numberIn(c.text, /\b(\d+) (?:continuous |school |consecutiv |ful )*day/);
  if (days === undefined) return undefined;
  const isDue = days >= absenceDays;
  return caseAnswer({
    ...share,
    lead: `${verdictWord(c, isDue)}${amountOf(days, 'school day')} in a row ${isDue ? 'reach' : 'do not reach'} the ${absenceDays} continuous school days of unauthorised absence (G, N, O or U) that go on the attendance return.`,
    parts: [
      'The return also names pupils who do not attend regularly. How often it is sent is agreed locally, at least monthly.',
    ],
    topic: 'the attendance return',
    nearest: ['What is the sickness return?'],
  });
}

/** How long ago a child was last seen. */
function welfareCheck(c: CaseQuestion): Answer | undefined {
  if (!c.says('welfareCheck') && !/\b(?:last seen|seen by|welfar|saf and wel|hom visit)\b/.test(c.text))
    return undefined;
  const days =
    numberIn(c.text, /\b(\d+) (?:school )?day/) ??
    (numberIn(c.text, /\b(\d+) (?:school )?week/) ?? Number.NaN) * 5;
  if (Number.isNaN(days)) return undefined;
  const isRule = /\bevery \d/.test(c.text);
  return caseAnswer({
    lead: `${verdictWord(c, isRule ? days === checkDays : days >= checkDays)}A safe-and-well check, or being seen by another professional, is best practice at least every ${checkDays} school days while a child is absent${isRule ? '' : `: here it is ${amountOf(days, 'school day')}`}.`,
    parts: ['If you are worried about the child, speak to your designated safeguarding lead now.'],
    sources: [council.document('Stage 1, welfare calls and home visits')],
    topic: 'safe-and-well checks',
    nearest: ['How do we report a child missing education?'],
  });
}

function travelling(c: CaseQuestion): Answer | undefined {
  const count = numberIn(c.text, /\b(\d+) (?:attendanc|session)/, /\battend (?:for )?(\d+)\b/);
  if (!/\b200\b|\bdefenc/.test(c.text) || count === undefined || count === attendances) return undefined;
  const isMet = count >= attendances;
  return caseAnswer({
    lead: `${verdictWord(c, isMet)}The defence for travelling families needs at least ${attendances} attendances in the 12 months before, for a child of 6 or over: ${count} ${isMet ? 'is enough' : 'is too few'}.`,
    parts: ['It is a defence in court, not a target for attendance.'],
    sources: [caseSources.travelling],
    topic: 'the 200 attendances of travelling families',
  });
}

/** Returns to the council, welfare checks and the defence of travelling families, by their counts. */
export function returnCase(c: CaseQuestion): Answer | undefined {
  const { text } = c;
  const sick =
    c.says('sicknessReturn') ||
    (tellsCouncil.test(text) && /\bsick|\bill|\bi for\b|\bof i\b|\bhospital/.test(text));
  if (sick) return sicknessReturn(c);
  if (c.says('attendanceReturn') || (tellsCouncil.test(text) && /\b(?:o|g|u|n|unauthoris)\b/.test(text)))
    return attendanceReturn(c);
  return welfareCheck(c) ?? travelling(c);
}
