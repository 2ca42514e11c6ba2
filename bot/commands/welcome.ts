import { topicsCard } from '../cards/topicsCard.ts';
import type { Reply } from './reply.ts';

export const bookADropIn = 'Book a drop-in';
export const examples: readonly string[] = [
  'Which code for a dentist appointment?',
  'What is the national threshold?',
  bookADropIn,
  'My bookings',
];

const whatFor =
  'I answer questions about attendance codes and the law on attendance, and say where each answer comes from.';
const noNames = 'Do not tell me the names of pupils.';

/** What a newcomer sees: what the bot is for and ways to begin. */
export function welcome({ shared }: { shared: boolean }): Reply {
  const how = shared
    ? `Write @Attendance and then your question. Everyone here can read the answer; what is yours alone I show to you alone. ${noNames}`
    : `I can also book you a place at a drop-in with the attendance team. ${noNames}`;
  return {
    card: topicsCard({ heading: 'Hello', text: `${whatFor}\n\n${how}`, suggestions: examples }),
    summary: whatFor,
  };
}

/** What somebody gets who has chosen a command that needs the rest of the question. */
export function askForSituation(): Reply {
  const text = 'Tell me what happened, and I will look for the code. Leave out names.';
  return {
    card: topicsCard({
      heading: 'Which code?',
      text,
      prompt: 'For example:',
      suggestions: [
        'Which code for a dentist appointment?',
        'Which code for a pupil who came after the register closed?',
        'What does Y3 mean?',
      ],
    }),
    summary: text,
  };
}

/** The next question has nothing to do with the last. */
export const begunAgain: Reply = { text: 'We begin again. What would you like to know?' };
