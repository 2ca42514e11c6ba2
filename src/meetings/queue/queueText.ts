import { answerQuestion } from '../../guidance/answerQuestion.ts';
import { withoutPersonalData } from '../../guidance/personalData.ts';

/** A question as everyone at a drop-in may read it. `withheld`: it may be about a child at risk, and nobody reads it here. */
type QueueText = { text?: string; withheld: boolean };

const known = new Map<string, QueueText>();
const mostKnown = 2000;

/** Booked questions have come past no filter: the rule that guards questions to the bot guards these too. `today` is an ISO date. */
export function queueText(question: string, today: string): QueueText {
  const before = known.get(question);
  if (before) return before;
  const withheld = answerQuestion(question, today).kind === 'safeguarding';
  const text: QueueText = withheld ? { withheld } : { text: withoutPersonalData(question).text, withheld };
  if (known.size >= mostKnown) known.clear();
  known.set(question, text);
  return text;
}

const special = /[.*+?^${}()|[\]\\]/g;

/** The text without the names of these schools: who reads it is of another. */
export function withoutSchools(text: string, names: readonly string[]): string {
  const found = names.filter(Boolean).map((name) => name.replace(special, '\\$&'));
  return found.length === 0 ? text : text.replace(new RegExp(found.join('|'), 'giu'), '[a school]');
}
