import type { InvokeResponse } from 'botbuilder';
import { failureOf } from '../failures.ts';
import { answerCardAction } from './answerCardAction.ts';
import type { Invoke, InvokeSetting } from './invoke.ts';
import { searchResults } from './searchResults.ts';

const notOffered = 'This is not something that I can do. Write "help" to see what I can do.';

/**
 * The answer to whatever Teams invokes. Never rejects: Teams shows "Unable to reach app" for anything but an answer,
 * so only what has no shape for words (and what no part of our app leads to) is refused by status.
 */
export async function answerInvoke(invoke: Invoke, setting: InvokeSetting): Promise<InvokeResponse> {
  if (invoke.name === 'adaptiveCard/action') return answered(await answerCardAction(invoke.value, setting));
  if (invoke.name === 'composeExtension/query') return answered(searchAnswer(invoke.value, setting));
  const words = wordsFor(invoke.name);
  return words ? answered(words) : { status: 400, body: notSupported };
}

function searchAnswer(value: unknown, { turn, log }: InvokeSetting): object {
  try {
    return { composeExtension: searchResults(value, turn.services) };
  } catch (error) {
    const { problem, reference } = failureOf(error, 'search', log);
    return messageExtension(`${problem.words} Reference ${reference}.`);
  }
}

/** Each family of invokes has its own shape for a message. */
function wordsFor(name: string): object | undefined {
  if (name.startsWith('composeExtension/')) return messageExtension(notOffered);
  if (name.startsWith('task/')) return { task: { type: 'message', value: notOffered } };
  return undefined;
}

const notSupported = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'NotSupported', message: notOffered },
};

const messageExtension = (text: string) => ({ composeExtension: { type: 'message', text } });

const answered = (body: object): InvokeResponse => ({ status: 200, body });
