import type { FlowAnswer, FlowQuestion, QuestionId } from '../../../../src/guidance/supportFirst/flow.ts';
import { questions } from '../../../../src/guidance/supportFirst/questions.ts';
import { outcomeById, type Walk } from '../../../../src/guidance/supportFirst/walk.ts';

/** 'skipped': the way led past it. 'ahead': the way has not come so far, and may not. */
export type RowState = 'answered' | 'here' | 'skipped' | 'ahead';

/** A way out of a question: to an outcome, or to the step of that number. */
export type Way = { answer: FlowAnswer; isTaken: boolean } & (
  | { leadsTo: 'outcome'; title: string }
  | { leadsTo: 'step'; step: number; isNext: boolean }
);

export type FlowRow = {
  question: FlowQuestion;
  step: number;
  state: RowState;
  ways: readonly Way[];
  /** Whether the line down to the next row has been walked. */
  isDownTaken: boolean;
  /** Where the way that leads past several rows begins, passes and ends. */
  bypass?: { part: 'start' | 'through' | 'end'; isTaken: boolean };
};

const stepOf = (id: QuestionId | string) => questions.findIndex((one) => one.id === id) + 1;

/** The one way that leads past rows: between which steps, and on which answer. */
function bypassOf() {
  for (const { id, answers } of questions)
    for (const { id: answer, to } of answers)
      if (stepOf(to) > stepOf(id) + 1) return { from: stepOf(id), to: stepOf(to), answer };
  return undefined;
}

const bypass = bypassOf();

function bypassPart(step: number, given: ReadonlyMap<number, string>): Pick<FlowRow, 'bypass'> {
  if (!bypass || step < bypass.from || step > bypass.to) return {};
  const part = step === bypass.from ? 'start' : step === bypass.to ? 'end' : 'through';
  return { bypass: { part, isTaken: given.get(bypass.from) === bypass.answer } };
}

/** The picture, row by row, with the way that has been taken. */
export function flowRows(walked: Walk): readonly FlowRow[] {
  const given = new Map(walked.steps.map(({ question, answer }) => [stepOf(question.id), answer.id]));
  const hereAt = walked.at === 'question' ? stepOf(walked.question.id) : undefined;
  const furthest = Math.max(hereAt ?? 0, ...given.keys());
  return questions.map((question) => {
    const step = stepOf(question.id);
    const answerId = given.get(step);
    const state =
      answerId !== undefined ? 'answered' : step === hereAt ? 'here' : step < furthest ? 'skipped' : 'ahead';
    const ways = question.answers.map((answer): Way => {
      const isTaken = answer.id === answerId;
      const outcome = outcomeById(answer.to);
      if (outcome) return { answer, isTaken, leadsTo: 'outcome', title: outcome.title };
      const to = stepOf(answer.to);
      return { answer, isTaken, leadsTo: 'step', step: to, isNext: to === step + 1 };
    });
    return {
      question,
      step,
      state,
      ways,
      isDownTaken: ways.some((way) => way.isTaken && way.leadsTo === 'step' && way.isNext),
      ...bypassPart(step, given),
    };
  });
}
