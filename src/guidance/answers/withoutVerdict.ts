import type { Answer } from '../answer.ts';

const verdict = /^(?:Yes|No)[.,:] (.)/;

/** The answer without its yes or no, where that belongs to something else than what the question puts forward. */
export const withoutVerdict = (answer: Answer): Answer =>
  verdict.test(answer.lead)
    ? { ...answer, lead: answer.lead.replace(verdict, (_, start: string) => start.toUpperCase()) }
    : answer;
