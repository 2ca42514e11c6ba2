import type { Answer } from '../../src/guidance/answer.ts';
import { withLiveFacts } from '../../src/questions/withLiveFacts.ts';
import type { Turn } from '../turn.ts';
import { withoutPersonalData } from '../withoutPersonalData.ts';

const onlyInPrivate =
  'Who yours is, I only say where nobody else reads along. Open a chat with me alone and ask me there.';

/** What a record of this moment says is in no document: such an answer cites nothing. */
export type GivenAnswer = Answer & { fromRecords?: true };

/**
 * The answer with what live records add for this person. What is theirs alone is not said in front of others. An answer
 * never waits for a record that cannot be read, nor for a person whom Teams does not name: then it stays what it was.
 */
export async function withLive(answer: Answer, turn: Turn): Promise<GivenAnswer> {
  if (answer.live === undefined) return answer;
  if (turn.shared && answer.live === 'my-support-worker')
    return { ...answer, parts: [{ text: onlyInPrivate }, ...answer.parts] };
  const { questions, log } = turn.services;
  try {
    const whole = await withLiveFacts(answer, await turn.person(), questions);
    return whole === answer ? answer : { ...whole, fromRecords: true };
  } catch (error) {
    log.warn({ ...withoutPersonalData(error) }, 'An answer had to do without live records');
    return answer;
  }
}
