import type { Answer } from '../../src/guidance/answer.ts';
import { mostSources } from '../cards/sourceLines.ts';
import type { GivenAnswer } from './liveAnswer.ts';
import type { Reply } from './reply.ts';

/** A text no longer than this is read at a glance, also in a notification. */
const glance = 120;
/** "Yes." by itself is no answer to show. */
const shortestSentence = 12;

/** The first sentences of an answer: what stands above its card, in a notification and in the list of chats. */
export function shortAnswer({ lead }: Pick<Answer, 'lead'>): string {
  if (lead.length <= glance) return lead;
  const sentences = lead.split(/(?<=[.?!])\s+(?=[\p{Lu}\d£"“])/u);
  let text = '';
  for (const sentence of sentences) {
    if (text.length >= shortestSentence && text.length + sentence.length > glance) break;
    text = text === '' ? sentence : `${text} ${sentence}`;
  }
  return text;
}

/** The same with the marks that Teams shows the sources behind. What is no answer has none. */
function markedAnswer(answer: GivenAnswer): string {
  const marks = citedBy(answer).map((_, index) => `[${index + 1}]`);
  return [shortAnswer(answer), ...marks].join(' ');
}

/** The sources that a message cites: of an answer, and of nothing else. */
const citedBy = ({ answered, sources, fromRecords }: GivenAnswer) =>
  answered && !fromRecords ? sources.slice(0, mostSources) : [];

/** What a message says around the card of an answer. */
export function aroundAnswer(answer: GivenAnswer): Omit<Reply, 'card'> {
  const summary = shortAnswer(answer);
  return answer.answered ? { text: markedAnswer(answer), sources: citedBy(answer), summary } : { summary };
}
