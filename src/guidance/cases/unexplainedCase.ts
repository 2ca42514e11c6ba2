import type { Answer } from '../answer.ts';
import { amountOf, type CaseQuestion, caseAnswer } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { matchesOf, numberIn } from './caseText.ts';

/** School days after the session by which an N has to be settled. Source: SI 2024/208, regulation 10(7) to (9). */
const mostDays = 5;
const daysPerWeek = 5;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const weekday = /\b(the follow |next |follow )?(mon|tue|wed|thu|fri)[a-z]*\b/;
const noReason =
  /\b(?:no|noth|without|stil n|stil on n|not (?:heard|answer|reply|repli|respond|establish)|never repli|nobody|no 1)\b|\bunknown\b|\bstil\b/;
const hasReason =
  /\b(?:now say|turn out|turn out|explain|note from|told us|rang to say|phon to say|email to say|because)\b/;

/** "5 school days gone": the last of them is over. */
const areOver = /\bday (?:gon|pass|over|up)\b/;

/** School days from a weekday to a later one, the week after where the question says so. */
function daysBetween(text: string): number | undefined {
  const [first, second] = matchesOf(text, weekday).map(([, next, day = '']) => ({
    at: weekdays.indexOf(day),
    next: next !== undefined,
  }));
  if (!first || !second?.next) return undefined;
  return second.at - first.at + daysPerWeek;
}

/** An N that has stood for a number of school days. */
export function unexplainedCase(c: CaseQuestion): Answer | undefined {
  if (!c.reading.codes.includes('N') || c.reading.codes.length > 1 || c.says('threshold', 'penaltyNotice'))
    return undefined;
  if (!noReason.test(c.text) || hasReason.test(c.text)) return undefined;
  const days =
    daysBetween(c.text) ??
    numberIn(c.text, /\b(\d+) (?:school |work )?day (?:ago|old|later|on|now|gon|sinc|after)/);
  if (days === undefined) return undefined;
  const isOver = days > mostDays || (days === mostDays && areOver.test(c.text));
  return caseAnswer({
    lead: isOver
      ? `Use O. ${amountOf(days, 'school day')} have gone since the session, and an N has to be settled within ${mostDays}: if no reason could be established by then, it becomes O.`
      : `Leave N for now. ${amountOf(days, 'school day')} ${days === 1 ? 'has' : 'have'} gone since the session, and an N may stand for ${mostDays}. Keep asking, and change it as soon as you know the reason.`,
    parts: [
      'Each session is judged by itself. Follow your safeguarding procedure if you cannot reach anyone.',
    ],
    sources: [caseSources.changing],
    topic: 'how long an N may stand',
    nearest: ['What does N mean?', 'What does O mean?'],
    codes: isOver ? ['O'] : ['N'],
  });
}
