import type { Answer, AnswerPart, Source } from '../answer.ts';
import { partsOf, uniqueSources } from '../answers/codeText.ts';
import type { Concept, Reading } from '../reading/readQuestion.ts';
import { type DateMention, datesIn } from './caseDates.ts';
import { caseText } from './caseText.ts';

/** A question that may hold figures or dates to work with. `today` is ISO. */
export type CaseQuestion = {
  text: string;
  reading: Reading;
  dates: readonly DateMention[];
  today: string;
  says(...concepts: readonly Concept[]): boolean;
};

export function caseQuestion(question: string, reading: Reading, today: string): CaseQuestion {
  const text = caseText(question);
  return {
    text,
    reading,
    today,
    dates: datesIn(question),
    says: (...concepts) => concepts.some((concept) => reading.present.has(concept)),
  };
}

const asksOpenly = /(?<!\bof )\b(what|how|wher|who|why|which)\b/;

/** How an answer to "is it so?" opens: not at all where the question asks something else. */
export function verdictWord({ text, reading }: CaseQuestion, isSo: boolean): string {
  if (!reading.polar && asksOpenly.test(text)) return '';
  return isSo ? 'Yes. ' : 'No. ';
}

type CaseAnswer = {
  lead: string;
  parts?: readonly (AnswerPart | string | undefined)[];
  sources: readonly Source[];
  topic: string;
  nearest?: readonly string[];
  codes?: readonly string[];
};

export const caseAnswer = ({
  lead,
  parts = [],
  sources,
  topic,
  nearest = [],
  codes = [],
}: CaseAnswer): Answer => ({
  answered: true,
  kind: 'case',
  lead,
  parts: partsOf(...parts),
  codes,
  sources: uniqueSources(sources),
  readings: [],
  nearest,
  topic,
});

/** "1 session", "2 sessions". */
export const amountOf = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
