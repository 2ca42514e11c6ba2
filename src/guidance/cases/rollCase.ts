import type { Answer } from '../answer.ts';
import { council } from '../local/council.ts';
import { amountOf, type CaseQuestion, caseAnswer, verdictWord } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';
import { numberIn } from './caseText.ts';
import { sessionCountsIn } from './sessionCounts.ts';

const aboutRoll =
  /\b(?:off (?:the |our )?(?:school )?(?:rol|register)|from (?:the |our )?(?:school )?(?:rol|register)|delet|deregister|de register|remov|strik off|com off)\b/;
const daysAway = 20;
const daysAfterLeave = 10;
const countsForGround = new Set(['G', 'N', 'O']);
const found = /\b(know|knew|found|locat|spok|seen|contact with|stay with|at hi|at her|liv with|address)\b/;
const lost =
  /\b(no trac|unknown|not know|nobody know|no idea|no 1 know|wherabout|cannot find|can not find|not found|no contact|disappear|vanish)\b/;

const enquiries =
  'The school and the council have to look for the pupil together first, and there must be no reasonable ground to think that illness or an unavoidable cause keeps the pupil away.';
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

/** Continuous absence with whereabouts unknown: regulation 9(1)(i). */
export function rollCase(c: CaseQuestion): Answer | undefined {
  const isLost = lost.test(c.text) && /\b(?:absent|absenc|off|gon|miss)\b/.test(c.text);
  if (!aboutRoll.test(c.text) && !isLost && !/\b20 day (?:rul|ground)|\bground\b/.test(c.text))
    return undefined;
  const bare = c.text.replace(/\b(?:the )?20 day (?:rul|ground)/, ' ');
  const days = numberIn(bare, /\b(\d+) (?:school |continuous |consecutiv )*day/, /\bday (\d+)\b/);
  if (c.says('leaveGranted') || /\bleav (?:end|finish|ran|over)|\bagre leav|\bgrant leav/.test(c.text)) {
    return days === undefined ? undefined : afterLeave(c, days);
  }
  const counts = sessionCountsIn(bare);
  const others = counts.filter(({ code }) => !countsForGround.has(code) && code !== 'unauthorised');
  if (others.length === 0 && days === undefined) return undefined;
  const isLong = (days ?? daysAway) >= daysAway;
  const whereKnown = found.test(c.text) && !lost.test(c.text);
  const why =
    others.length > 0
      ? `every session of the ${daysAway} school days has to be G, N or O, and here ${others.map(({ code, sessions }) => `${sessions} ${sessions === 1 ? 'is' : 'are'} ${code}`).join(', ')}`
      : !isLong
        ? `${amountOf(days ?? 0, 'school day')} is less than ${daysAway}`
        : whereKnown
          ? 'the whereabouts of the pupil are known'
          : undefined;
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
