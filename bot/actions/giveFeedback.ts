import { ukDay, ukTime } from '../../src/calendar/ukDate.ts';
import { wallTimeOf } from '../../src/calendar/wallTime.ts';
import type { Answer } from '../../src/guidance/answer.ts';
import { answerQuestion } from '../../src/guidance/answerQuestion.ts';
import { withoutPersonalData as cleaned } from '../../src/guidance/personalData.ts';
import { nextOccurrences } from '../../src/meetings/nextOccurrences.ts';
import { reportQuestion } from '../../src/questions/reportQuestion.ts';
import { dayOf } from '../../src/questions/today.ts';
import { answerCard, type Said } from '../cards/answerCard.ts';
import { aroundAnswer } from '../commands/answerText.ts';
import { type GivenAnswer, withLive } from '../commands/liveAnswer.ts';
import { failureOf } from '../failures.ts';
import type { Turn } from '../turn.ts';
import { withoutPersonalData } from '../withoutPersonalData.ts';
import type { ActionResult } from './actionResult.ts';
import { type Feedback, reasonWords } from './feedback.ts';

/**
 * What a person thinks of an answer, or that they want to talk about it. They see the same answer with a word of thanks in
 * place of the buttons; others in the chat keep theirs. Pressed twice it is kept once. Where it could not be kept the card
 * says so, and can be pressed again.
 */
export async function giveFeedback(turn: Turn, action: Feedback): Promise<ActionResult> {
  const answer = await answerTo(turn, action);
  if (answer.kind === 'safeguarding') return afterwards(action, answer);
  if (isAboutRisk(turn, action)) return afterwards(action, askAgain(turn, wordsOf(action)));
  const { verb, asked } = action;
  const { conversationId, messageId = '', teamsId } = turn;
  try {
    const press = [verb, conversationId, messageId, teamsId, asked.question];
    await turn.memory.presses.once(press, () => keep(turn, action, answer));
    return afterwards(action, answer, { style: 'good', text: await thanks(turn, action) });
  } catch (error) {
    const { problem, reference } = failureOf(error, verb, turn.services.log);
    const text = `That did not work. ${problem.words} If you need help with this, quote the reference ${reference}.`;
    return afterwards(action, answer, { style: 'attention', text });
  }
}

/** The answer as it stands, for a client that fetches it by itself: nothing is kept. */
export async function answerAgain(turn: Turn, { asked }: Feedback) {
  return answerCard({ answer: await answerTo(turn, { asked }), asked });
}

/** The answer once more, without counting the question again. */
const answerTo = (turn: Turn, { asked }: Pick<Feedback, 'asked'>): Promise<GivenAnswer> =>
  withLive(askAgain(turn, asked.question, asked.previous), turn);

function askAgain({ services }: Turn, question: string, previous?: string): Answer {
  const { questions, now } = services;
  const before = previous && { previous: cleaned(previous).text };
  return answerQuestion(cleaned(question).text, dayOf(now()), { ...before, local: questions.guidance() });
}

const wordsOf = (action: Feedback) => (action.verb === 'answer.unhelpful' ? action.words : '');

/** Somebody may say only now what the question was about: the route comes first then too, and nothing is kept. */
function isAboutRisk(turn: Turn, action: Feedback): boolean {
  const words = wordsOf(action);
  return words !== '' && askAgain(turn, words).kind === 'safeguarding';
}

async function keep(turn: Turn, action: Feedback, answer: Answer): Promise<void> {
  const { questions, log } = turn.services;
  const { verb, asked } = action;
  if (verb === 'answer.helpful') return log.info({ topic: answer.topic }, 'An answer helped');
  const person = await turn.person();
  const { question, previous } = asked;
  await reportQuestion(
    person,
    {
      question,
      ...(previous && { previous }),
      answerLead: answer.lead,
      ...(verb === 'answer.unhelpful'
        ? { reason: 'unhelpful', why: [reasonWords[action.reason], action.words].filter(Boolean).join(': ') }
        : { reason: 'drop-in' }),
    },
    questions,
  );
}

async function thanks(turn: Turn, { verb }: Feedback): Promise<string> {
  if (verb === 'answer.helpful') return 'Thank you. It is good to know that this helped.';
  if (verb === 'answer.unhelpful')
    return 'Thank you. The attendance team will look at this question. They do not see who asked.';
  const when = await nextDropIn(turn);
  return when
    ? `We will talk about it at the next drop-in on ${when}.`
    : 'We will talk about it at the next drop-in. There is no date for it yet.';
}

/** 'Thursday 3 December 2026 at 3:30pm'. The question is kept already, so that a calendar that cannot be read loses nothing. */
async function nextDropIn(turn: Turn): Promise<string | undefined> {
  const { meetings, log } = turn.services;
  try {
    const coming = await nextOccurrences(await turn.person(), { kind: 'drop-in' }, meetings);
    const now = wallTimeOf(turn.services.now());
    const next = coming.find(({ cancelled, startsAt }) => !cancelled && startsAt > now);
    return next && `${ukDay(next.startsAt)} at ${ukTime(next.startsAt)}`;
  } catch (error) {
    log.warn({ ...withoutPersonalData(error) }, 'The next drop-in could not be looked up');
    return undefined;
  }
}

function afterwards({ asked }: Feedback, answer: GivenAnswer, said?: Said): ActionResult {
  return {
    mine: answerCard({ answer, asked, ...(said && { said }) }),
    around: aroundAnswer(answer),
    said: said?.text ?? answer.lead,
  };
}
