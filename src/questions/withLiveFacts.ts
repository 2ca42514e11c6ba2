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
    // The route to a support worker begins with not knowing who it is; a date stands beside what is always so.
    const before = answer.live === 'my-support-worker' ? [] : [{ text: answer.lead }];
    return { ...answer, answered: true, lead: said, parts: [...before, ...answer.parts] };
  } catch (error) {
    if (isProblem(error)) return answer;
    throw error;
  }
}
