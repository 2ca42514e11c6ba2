import { createHash } from 'node:crypto';

const hashOf = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);

const sameWords = (question: string) =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The id of a report: the same for one person, one question and one day, and no way back from it to the person. */
export function reportId({
  personId,
  question,
  day,
}: {
  personId: string;
  question: string;
  day: string;
}): string {
  return `r-${hashOf(personId, sameWords(question), day)}`;
}

/** The id of a question that was not answered: the same on one day, whoever asked. */
export function unansweredId({ question, day }: { question: string; day: string }): string {
  return `u-${hashOf(sameWords(question), day)}`;
}

/** The id of guidance that answers these questions: the same when the same answer is sent again. */
export function guidanceId(questionIds: readonly string[]): string {
  return `g-${hashOf(...[...questionIds].sort())}`;
}
