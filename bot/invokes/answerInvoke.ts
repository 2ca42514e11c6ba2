import type { InvokeResponse } from 'botbuilder';
import { failureOf } from '../failures.ts';
import { answerCardAction } from './answerCardAction.ts';
import { codeResults } from './codeResults.ts';
import type { Invoke, InvokeSetting } from './invoke.ts';

const notOffered = 'This is not something that I can do. Write "help" to see what I can do.';

/** The answer to whatever Teams invokes. Never rejects: Teams shows "Unable to reach app" for anything but an answer. */
export async function answerInvoke(invoke: Invoke, setting: InvokeSetting): Promise<InvokeResponse> {
  if (invoke.name === 'adaptiveCard/action') return answered(await answerCardAction(invoke.value, setting));
  if (invoke.name === 'composeExtension/query') return answered(searchAnswer(invoke.value, setting));
  return answered(refusalOf(invoke.name));
}

function searchAnswer(value: unknown, { turn, log }: InvokeSetting): object {
  try {
    return { composeExtension: codeResults(value, turn.services) };
  } catch (error) {
    const { problem, reference } = failureOf(error, 'code search', log);
    return messageExtension(`${problem.words} Reference ${reference}.`);
  }
}

/** Each family of invokes has its own shape for a message. */
function refusalOf(name: string): object {
  if (name.startsWith('composeExtension/')) return messageExtension(notOffered);
  if (name.startsWith('task/')) return { task: { type: 'message', value: notOffered } };
  return {
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'NotSupported', message: notOffered },
  };
}

const messageExtension = (text: string) => ({ composeExtension: { type: 'message', text } });

const answered = (body: object): InvokeResponse => ({ status: 200, body });
