import type { Answer } from '../answer.ts';
import { joined } from '../answers/codeText.ts';
import { council } from '../local/council.ts';
import { amountOf, type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { numberIn } from './caseText.ts';
import { type SessionCount, sessionCountsIn } from './sessionCounts.ts';

const aboutRoll =
  /\b(?:off (?:the |our )?(?:school )?(?:rol|register)|from (?:the |our )?(?:school )?(?:rol|register)|delet|deregister|de register|remov|strik off|com off)\b/;
const daysAway = 20;
const daysAfterLeave = 10;
const countsForGround = new Set(['G', 'N', 'O']);
const found = /\b(know|knew|found|locat|spok|seen|contact with|stay with|at hi|at her|liv with|address)\b/;
const lost =
  /\b(no trac|unknown|not know|nobody know|no idea|no 1 know|wherabout|cannot find|can not find|not found|no contact|disappear|vanish)\b/;

const enquiries =
  'The school and the council have to look for the pupil together first. There must be no reasonable ground to think that illness or an unavoidable cause keeps the pupil away.';
const share = {
  sources: [caseSources.roll],
  topic: 'taking a pupil off the roll after absence',
  nearest: ['When can a pupil be taken off the roll?', 'How do we report a child missing education?'],
};
const report = `Report the child to the children missing education team of ${council.council}.`;

/** A pupil who has not come back from leave that was granted: regulation 9(1)(h). */
function afterLeave(c: CaseQuestion, days: number): Answer {
  const isOver = days >= daysAfterLeave;
  return caseAnswer({
    ...share,
    lead: `${verdictWord(c, isOver && lost.test(c.text))}${isOver ? `${days} school days after the leave ended can be enough` : `${amountOf(days, 'school day')} after the leave ended is too soon`}: this ground needs ${daysAfterLeave} school days after the end of the leave without the pupil coming back.`,
    parts: [enquiries, report],
  });
}

const notCounted = (c: CaseQuestion, codes: readonly string[]): Answer =>
  caseAnswer({
    ...share,
    lead: `${verdictWord(c, false)}The ${daysAway}-day ground needs every session of the absence to be G, N or O, so one session of ${joined(codes, 'or')} breaks it.`,
    parts: [enquiries, report],
  });

const counted = ({ code, sessions }: SessionCount) => `${sessions} ${sessions === 1 ? 'is' : 'are'} ${code}`;

/** What speaks against the ground of continuous absence; undefined where nothing does. */
function whyNot(text: string, days: number | undefined, others: readonly SessionCount[]): string | undefined {
  if (others.length > 0)
    return `every session of the ${daysAway} school days has to be G, N or O, and here ${others.map(counted).join(', ')}`;
  if (days !== undefined && days < daysAway)
    return `${amountOf(days, 'school day')} is less than ${daysAway}`;
  return found.test(text) && !lost.test(text) ? 'the whereabouts of the pupil are known' : undefined;
}

/** Continuous absence with whereabouts unknown: regulation 9(1)(i). */
function continuousAbsence(c: CaseQuestion, text: string, days: number | undefined): Answer | undefined {
  const counts = sessionCountsIn(text);
  const named = c.reading.codes.filter((code) => !countsForGround.has(code));
  if (named.length > 0 && counts.length === 0) return notCounted(c, named);
  const others = counts.filter(({ code }) => !countsForGround.has(code) && code !== 'unauthorised');
  if (others.length === 0 && days === undefined) return undefined;
  const why = whyNot(text, days, others);
  return caseAnswer({
    ...share,
    lead: why
      ? `${verdictWord(c, false)}The ${daysAway}-day ground is not met: ${why}.`
      : `${verdictWord(c, true)}The ${daysAway}-day ground can be met, if every session was G, N or O and the pupil cannot be found.`,
    parts: [
      `The ground is at least ${daysAway} school days of continuous absence, all recorded G, N or O, with whereabouts unknown. ${enquiries}`,
      report,
    ],
  });
}

const isAboutRoll = (text: string) =>
  aboutRoll.test(text) ||
  /\bground\b|\b20 day rul/.test(text) ||
  (lost.test(text) && /\b(?:absent|absenc|off|gon|miss)\b/.test(text));

/** Whether a pupil may be taken off the roll after leave or after continuous absence. */
export function rollCase(c: CaseQuestion): Answer | undefined {
  // "Ground (h)" by its letter asks for the rule, not for a count.
  if (!isAboutRoll(c.text) || /\bground h\b/.test(c.text)) return undefined;
  const text = c.text.replace(/\b(?:the )?(?:10|20) (?:school )?day (?:[a-z]+ )?(?:rul|ground)/, ' ');
  const days = numberIn(text, /\b(\d+) (?:school |continuous |consecutiv )*day/, /\bday (\d+)\b/);
  const fromLeave =
    c.says('leaveGranted') ||
    /\bafter (?:the |a |their )?(?:agr[a-z]* |grant )?leav\b|\bleav (?:end|finish|ran|over)|\bagre? leav|\bgrant leav/.test(
      text,
    );
  if (fromLeave) return days === undefined ? undefined : afterLeave(c, days);
  return continuousAbsence(c, text, days);
}
