import type { Answer } from '../guidance/answer.ts';
import { answerQuestion } from '../guidance/answerQuestion.ts';
import { type Cleaned, removalNote, withoutPersonalData } from '../guidance/personalData.ts';
import type { AskPorts } from './ports.ts';
import { previousToKeep } from './previousToKeep.ts';
import { dayOf } from './today.ts';

/**
 * An answer, the question as it may be kept, and what the person is told where something was taken out of it. `thread` is what
 * the next question may go on from: this one, or it and the one before it, without personal data.
 */
export type Asked = { answer: Answer; cleaned: Cleaned; note: string; thread: string };

/** Not worth an officer's time, though each is counted. */
const smallTalk: readonly Answer['kind'][] = ['greeting', 'help'];

/**
 * Answers a question. Only the answer sees it as it was typed, because a date of birth may be what it is about: whatever is
 * kept has gone without personal data. Everything is in memory, so that nobody waits; who asks makes no difference, so that nobody is looked up. `withLiveFacts` adds what does.
 * A question about a child who may be at risk leaves nothing behind but that there was one.
 */
export function askQuestion(asked: { question: string; previous?: string }, ports: AskPorts): Asked {
  const cleaned = withoutPersonalData(asked.question);
  const previous = asked.previous === undefined ? undefined : withoutPersonalData(asked.previous).text;
  const today = dayOf(ports.now());
  const context = {
    ...(asked.previous !== undefined && { previous: asked.previous }),
    local: ports.guidance(),
  };
  const answer = answerQuestion(asked.question, today, context);
  if (!smallTalk.includes(answer.kind)) ports.tally(answer.topic);
  if (answer.kind === 'unknown') {
    const kept = previousToKeep({ question: cleaned.text, previous }, today);
    const { topic } = answer;
    ports.noteUnanswered({ question: cleaned.text, ...(kept !== undefined && { previous: kept }), topic });
  }
  const { readAs } = answer;
  const thread = readAs === undefined ? cleaned.text : withoutPersonalData(readAs).text;
  return { answer, cleaned, note: removalNote(cleaned), thread };
}
