import { academicYearOf } from '../../calendar/academicYear.ts';
import { addDays } from '../../calendar/plainDate.ts';
import { instantOf } from '../../calendar/wallTime.ts';
import { answerQuestion } from '../../guidance/answerQuestion.ts';
import type { GuidanceRecord } from '../../questions/guidanceRecord.ts';
import { currentHalfTerm } from '../../questions/halfTerm.ts';
import { guidanceId, unansweredId } from '../../questions/questionId.ts';
import type { QueuedQuestion } from '../../questions/queuedQuestion.ts';
import { type TallyRecord, tallyId } from '../../questions/tally.ts';
import { localPeople } from '../people.ts';
import { exampleCalendar } from '../termDates.ts';

type Example = Pick<QueuedQuestion, 'question' | 'reason' | 'count'> &
  Partial<Pick<QueuedQuestion, 'state' | 'why' | 'answerLead'>> & { daysAgo: number };

/** What the fictional schools asked lately. */
const examples: readonly Example[] = [
  {
    question: 'Who pays for the taxi while a managed move is on trial?',
    reason: 'unanswered',
    count: 3,
    daysAgo: 1,
  },
  { question: 'Who pays the taxi for a managed move trial?', reason: 'unanswered', count: 1, daysAgo: 4 },
  { question: 'Who pays for taxis on a managed move trial', reason: 'drop-in', count: 1, daysAgo: 6 },
  {
    question: 'How long do we keep the notes of an attendance panel?',
    reason: 'unhelpful',
    count: 1,
    daysAgo: 2,
    why: 'I wanted to know for how many years.',
    answerLead: 'I do not know the answer to that.',
  },
  { question: 'Can governors see the caseload of their school?', reason: 'unanswered', count: 2, daysAgo: 5 },
  {
    question: 'How do other schools run a breakfast club in exam weeks?',
    reason: 'drop-in',
    count: 1,
    daysAgo: 3,
  },
  {
    question: 'Is there a letter about attendance in Polish?',
    reason: 'drop-in',
    count: 1,
    daysAgo: 9,
    state: 'discussed',
  },
  {
    question: 'Can our data manager come to the drop-in as well?',
    reason: 'unanswered',
    count: 2,
    daysAgo: 8,
    state: 'answered',
  },
];

/** Questions that have answers, and how often they come up in a week: what they are about is what is counted. */
const asked: readonly (readonly [question: string, often: number])[] = [
  ['Which code for a dentist appointment?', 9],
  ['What is the national threshold?', 7],
  ['Which code for a family holiday in term time?', 6],
  ['When are the drop-ins?', 5],
  ['Which code for a pupil who is ill?', 4],
  ['How much is a penalty notice?', 3],
  ['Which code for a school trip?', 2],
];

const officer = localPeople.find(({ role }) => role === 'officer')?.name ?? '';

export type ExampleQuestions = {
  questions: readonly QueuedQuestion[];
  guidance: readonly GuidanceRecord[];
  tallies: readonly TallyRecord[];
};

/** What makes the officer's page alive on a day (ISO date): a queue, one piece of guidance, and counts of this half term. */
export function exampleQuestions(today: string): ExampleQuestions {
  const dayBefore = (days: number) => addDays(today, -days);
  const at = (days: number) => instantOf(`${dayBefore(days)}T08:40`);
  const idOf = ({ question, daysAgo }: Example) => unansweredId({ question, day: dayBefore(daysAgo) });
  const answered = examples.filter(({ state }) => state === 'answered');
  const guidance = answered.map((example): GuidanceRecord => {
    const written = example.daysAgo - 1;
    return {
      id: guidanceId([idOf(example)]),
      question: example.question,
      alsoAsked: ['May we bring our data manager to a drop-in?'],
      text: 'Yes. A place is for your school, so bring the people who know the question.\n\nTell us who comes when you join.',
      codes: [],
      author: officer,
      writtenOn: dayBefore(written),
      reviewOn: addDays(today, 180),
      retired: false,
      changed: { by: officer, at: at(written) },
    };
  });
  const questions = examples.map((example): QueuedQuestion => {
    const { daysAgo, state = 'open', ...rest } = example;
    const [answer] = state === 'answered' ? guidance : [];
    return {
      ...rest,
      id: idOf(example),
      topic: answerQuestion(rest.question, today).topic,
      firstAsked: at(daysAgo),
      lastAsked: at(daysAgo),
      state,
      ...(answer && { guidanceId: answer.id }),
      ...(state !== 'open' && { changed: { by: officer, at: at(daysAgo - 1) } }),
    };
  });
  return { questions, guidance, tallies: exampleTallies(today) };
}

/** A little more in some weeks than in others, and always the same for one day. */
function exampleTallies(today: string): TallyRecord[] {
  const { weeks } = currentHalfTerm([exampleCalendar(academicYearOf(today))], today);
  const found = new Map<string, TallyRecord>();
  weeks.forEach((week, index) => {
    asked.forEach(([question, often], place) => {
      const { topic } = answerQuestion(question, today);
      const id = tallyId({ week, topic });
      const before = found.get(id)?.count ?? 0;
      const count = before + often + ((index * 3 + place * 2) % 4);
      found.set(id, { id, week, topic, count, flush: 'example' });
    });
  });
  return [...found.values()];
}
