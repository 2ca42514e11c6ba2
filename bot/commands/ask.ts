import { type Answer, answerText } from '../../src/guidance/answer.ts';
import { topicsCard } from '../cards/topicsCard.ts';
import type { BotServices } from '../services.ts';
import { todayOf } from '../turn.ts';
import type { Reply } from './reply.ts';

const longestQuestion = 1000;
const bookADropIn = 'Book a drop-in';
const examples = [
  'Which code for a dentist appointment?',
  'What is the national threshold?',
  bookADropIn,
  'My bookings',
];

/** Answers from the guidance, with sources; where it has no answer it says so and offers what is near. */
export function ask(question: string, services: BotServices): Reply {
  const answer = services.answer(question.slice(0, longestQuestion), todayOf(services));
  if (answer.kind === 'greeting' || answer.kind === 'help') {
    return {
      card: topicsCard({
        heading: 'Attendance support',
        text: answerText(answer),
        suggestions: nextSteps(answer),
      }),
    };
  }
  if (answer.kind === 'unknown') {
    const heading = 'I do not know';
    return {
      card: topicsCard({
        heading,
        text: answerText(answer),
        prompt: 'You could try:',
        suggestions: nextSteps(answer),
      }),
    };
  }
  return { text: withMarkers(answer), sources: answer.sources };
}

/** What a newcomer sees: what the bot is for and three ways to begin. */
export function welcome(): Reply {
  const text =
    'I answer questions about attendance codes and the law on attendance, and say where each answer comes from.\n\n' +
    'I can also book you a place at a drop-in with the attendance team. Please do not tell me the names of pupils.';
  return { card: topicsCard({ heading: 'Hello', text, suggestions: examples }) };
}

function nextSteps({ nearest, readings }: Answer): string[] {
  const offered = [...readings, ...nearest];
  const topics = offered.length > 0 ? offered.slice(0, 4) : examples;
  return topics.includes(bookADropIn) ? topics : [...topics, bookADropIn];
}

/** The first paragraph is the answer, so that is where Teams shows the sources. Where it shows none, the list is there. */
function withMarkers(given: Answer): string {
  const { sources } = given;
  const text = answerText(given);
  if (sources.length === 0) return text;
  const [answer = '', ...rest] = text.split('\n\n');
  const markers = sources.map((_, index) => `[${index + 1}]`).join(' ');
  const list = sources.map(
    ({ title, place, edition }, index) => `${index + 1}. ${title}, ${place} (${edition})`,
  );
  return [
    `${answer} ${markers}`,
    ...rest,
    sources.length === 1 ? 'Source:' : 'Sources:',
    list.join('\n'),
  ].join('\n\n');
}
