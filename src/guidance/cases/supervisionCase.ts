import type { Answer } from '../answer.ts';
import { type CaseQuestion, caseAnswer } from './caseQuestion.ts';
import { caseSources } from './caseSources.ts';

const firstYears = 1;
const mostYears = 3;

/** How long an education supervision order made in a year can run. */
export function supervisionCase(c: CaseQuestion): Answer | undefined {
  const [made] = c.dates;
  if (!c.says('supervisionOrder') || made?.year === undefined) return undefined;
  return caseAnswer({
    lead: `An education supervision order made in ${made.year} runs for ${firstYears} year, to ${made.year + firstYears}, and can be extended up to ${mostYears} years in all, to ${made.year + mostYears}.`,
    sources: [caseSources.supervision],
    topic: 'how long an education supervision order runs',
    nearest: ['What is an education supervision order?'],
  });
}
