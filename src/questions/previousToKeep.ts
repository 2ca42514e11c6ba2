import { answerQuestion } from '../guidance/answerQuestion.ts';
import { goesOn } from '../guidance/followUp.ts';

type Asked = { question: string; previous: string | undefined };

/**
 * The question before, where it is worth keeping: the one after it goes on from it, and it is not about a child who may be at
 * risk. Both without personal data; `today` is an ISO date.
 */
export function previousToKeep({ question, previous }: Asked, today: string): string | undefined {
  if (!previous || goesOn(question) === 'no') return undefined;
  return answerQuestion(previous, today).kind === 'safeguarding' ? undefined : previous;
}
