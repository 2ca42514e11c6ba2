import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { changeRecord } from '../records/changeRecord.ts';
import { asSeen } from '../records/recordVersion.ts';
import { checkedGuidance, type GuidanceDraft } from './guidanceDraft.ts';
import type { GuidanceRecord } from './guidanceRecord.ts';
import type { SeenQuestion } from './listQuestions.ts';
import type { QueuePorts } from './ports.ts';
import { guidanceId } from './questionId.ts';
import type { QueuedQuestion } from './queuedQuestion.ts';
import { dayOf } from './today.ts';
import { writeGuidance } from './writeGuidance.ts';

/** Several questions, and what answers them. */
export type GroupAnswer = { questions: readonly SeenQuestion[]; guidance: GuidanceDraft };

/**
 * Turns a group of questions into local guidance, which is used from now on. Sent again after an interruption it goes on
 * where it was. @throws Problem not_allowed, bad_request, not_found, changed_elsewhere
 */
export async function answerGroup(
  person: Person,
  { questions, guidance }: GroupAnswer,
  ports: QueuePorts,
): Promise<GuidanceRecord> {
  requireMay(person, 'questions:manage');
  const at = ports.now();
  const draft = checkedGuidance(guidance, dayOf(at));
  const id = guidanceId(questions.map((one) => one.id));
  /** Dealt with already, by a first try of the same. */
  const isDone = (known: QueuedQuestion | undefined) => known?.guidanceId === id;

  for (const seen of questions) {
    const known = await ports.questions.byId(seen.id, true);
    if (!isDone(known?.record)) asSeen(known?.record, seen.version);
  }
  const written = await writeGuidance(person, { id, draft }, ports);
  // The same version for all: whoever undoes it has seen the guidance alone.
  const { changed } = written;
  for (const seen of questions) {
    await changeRecord(ports.questions, seen.id, (known): QueuedQuestion => {
      if (known && isDone(known)) return known;
      return { ...asSeen(known, seen.version), state: 'answered', guidanceId: id, changed };
    });
  }
  return written;
}
