import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import type { Answer } from '../guidance/answer.ts';
import { isProblem } from '../problems/problem.ts';
import { liveText } from './liveText.ts';
import type { LivePorts } from './ports.ts';

/**
 * The answer with what live records say to it, for the person who asks: the next drop-in or forum, or who supports their
 * school. Where the records know nothing, or cannot be read, the answer stays what it was. @throws Problem not_allowed
 */
export async function withLiveFacts(answer: Answer, person: Person, ports: LivePorts): Promise<Answer> {
  requireMay(person, 'question:ask');
  if (answer.live === undefined) return answer;
  try {
    const said = liveText(await ports.live(person, answer.live));
    if (said === undefined) return answer;
    const general = withoutNotKnowing(answer.lead);
    const before = general === '' ? [] : [{ text: general }];
    return { ...answer, answered: true, lead: said, parts: [...before, ...answer.parts] };
  } catch (error) {
    if (isProblem(error)) return answer;
    throw error;
  }
}

/** What guidance says where no record does would contradict the record: "I do not hold the names of staff." */
const withoutNotKnowing = (lead: string) => lead.replace(/^I do not (?:hold|know)[^.]*\.\s*/, '');
