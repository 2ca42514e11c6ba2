import type { FlowAnswer, FlowOutcome, FlowQuestion, QuestionId } from './flow.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';

/** A question that has been answered. */
export type Step = { question: FlowQuestion; answer: FlowAnswer };

/** How far the answers lead: the steps taken, and then a question or an outcome. */
export type Walk = { steps: readonly Step[] } & (
  | { at: 'question'; question: FlowQuestion }
  | { at: 'outcome'; outcome: FlowOutcome }
);

export const questionById = (id: string): FlowQuestion | undefined => questions.find((one) => one.id === id);

export const outcomeById = (id: string): FlowOutcome | undefined => outcomes.find((one) => one.id === id);

/** Follows answers (their ids, in the order given) from the first question. What does not fit, and all after it, is left out. */
export function walk(given: readonly string[]): Walk {
  const steps: Step[] = [];
  let question: FlowQuestion = questions[0];
  for (const id of given) {
    const answer = question.answers.find((one) => one.id === id);
    if (!answer) break;
    steps.push({ question, answer });
    const outcome = outcomeById(answer.to);
    if (outcome) return { steps, at: 'outcome', outcome };
    question = questionById(answer.to) ?? question;
  }
  return { steps, at: 'question', question };
}

/** The answers before a question of the path: what is left when somebody goes back to it. */
export function backTo(given: readonly string[], id: QuestionId): readonly string[] {
  const at = walk(given).steps.findIndex(({ question }) => question.id === id);
  return at < 0 ? given : given.slice(0, at);
}
