import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import { checkedGuidance, type GuidanceDraft } from '../../questions/guidanceDraft.ts';
import { guidanceId } from '../../questions/questionId.ts';
import type { QueuedQuestion } from '../../questions/queuedQuestion.ts';
import { writeGuidance } from '../../questions/writeGuidance.ts';
import { changedBy, versionOf } from '../../records/recordVersion.ts';
import { changeItem, findSource, type SeenEntry } from './changeItem.ts';
import { markAnswered } from './dealtWith.ts';
import type { QueueItem } from './queueItem.ts';
import type { QueuePorts } from './queuePorts.ts';

/**
 * Turns an answer given at a drop-in into local guidance, which the bot uses from now on; also after the drop-in is over. Sent again
 * after an interruption it goes on where it was.
 * @throws Problem not_allowed, bad_request, not_found, changed_elsewhere
 */
export async function makeGuidance(
  person: Person,
  { guidance, ...seen }: SeenEntry & { guidance: GuidanceDraft },
  ports: QueuePorts,
): Promise<QueueItem> {
  requireMay(person, 'queue:answer');
  requireMay(person, 'questions:manage');
  const { source } = await findSource(seen, ports);
  const { item } = source;
  if (item?.state !== 'answered') throw new Problem('bad_request', 'Answer the question first.');
  const id = guidanceId([item.id]);
  if (item.guidanceId === id && item.changed.by === person.name) return item;
  if (versionOf(item) !== seen.version) throw changedBy(item.changed);
  const draft = checkedGuidance(guidance, wallTimeOf(ports.now()).slice(0, 10));
  await requireNotAnswered(item, id, ports);
  await writeGuidance(person, { id, draft }, ports);
  await markAnswered(person, { ...item, guidanceId: id }, ports);
  return await changeItem(
    person,
    {
      seen,
      source,
      isDone: (known) => known.guidanceId === id,
      move: (known) => (known.state === 'answered' ? { ...known, guidanceId: id } : undefined),
    },
    ports,
  );
}

/** An officer may have answered all of it on the page of questions meanwhile. */
async function requireNotAnswered(item: QueueItem, id: string, { questions }: QueuePorts): Promise<void> {
  const known = await Promise.all((item.questionIds ?? []).map((one) => questions.byId(one, true)));
  const there = known.flatMap((one) => one?.record ?? []);
  const isTheirs = ({ state, guidanceId: by }: QueuedQuestion) => state === 'answered' && by !== id;
  if (there[0] && there.every(isTheirs)) throw changedBy(there[0].changed);
}
