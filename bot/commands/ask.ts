import { type Answer, answerText } from '../../src/guidance/answer.ts';
import { askQuestion } from '../../src/questions/askQuestion.ts';
import { type AskedQuestion, answerCard } from '../cards/answerCard.ts';
import { topicsCard } from '../cards/topicsCard.ts';
import type { Turn } from '../turn.ts';
import { aroundAnswer } from './answerText.ts';
import { askable } from './askable.ts';
import { type GivenAnswer, withLive } from './liveAnswer.ts';
import type { Reply } from './reply.ts';
import { bookADropIn, examples } from './welcome.ts';

/** Answers from the guidance, with sources; where it has no answer it says so and offers what is near. */
export function ask(said: string, turn: Turn): Reply | Promise<Reply> {
  const { services, memory } = turn;
  const now = services.now();
  const previous = memory.lastQuestions.of(turn, now);
  const question = askable(said);
  const { answer, cleaned, note, thread } = askQuestion(
    { question, ...(previous && { previous }) },
    services.questions,
  );
  if (answer.kind === 'greeting' || answer.kind === 'help') return smallTalk(answer);
  if (answer.kind === 'safeguarding') {
    memory.lastQuestions.forget(turn);
    return { text: `**${answer.lead}**\n\n${answerText({ lead: '', parts: answer.parts }).trim()}` };
  }
  const asked = { question: cleaned.text, ...(previous && { previous }) };
  memory.lastQuestions.keep(turn, askable(thread, 'before'), now);
  // Buttons make the card again from the question without personal data, which is no question without its date.
  const buttons = cleaned.removed.includes('date of birth') ? {} : { asked };
  const more = { ...buttons, ...(note && { note }) };
  if (answer.live === undefined) return replyWith(answer, more);
  return withLive(answer, turn).then((whole) => replyWith(whole, more));
}

/** The message for an answer: its first sentence with its sources, and all of it on a card. One message, whatever is said. */
function replyWith(answer: GivenAnswer, more: { asked?: AskedQuestion; note?: string }): Reply {
  return { ...aroundAnswer(answer), card: answerCard({ answer, ...more }) };
}

function smallTalk(answer: Answer): Reply {
  const { nearest, readings } = answer;
  const offered = [...readings, ...nearest];
  const topics = offered.length > 0 ? offered.slice(0, 4) : examples;
  return {
    card: topicsCard({
      heading: 'Attendance support',
      text: answerText(answer),
      suggestions: topics.includes(bookADropIn) ? topics : [...topics, bookADropIn],
    }),
    summary: answer.lead,
  };
}
