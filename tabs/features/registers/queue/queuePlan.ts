import { canBeSaved } from './queueReducer.ts';
import type { QueueItem, QueueState } from './queueTypes.ts';

const sendingAtOnce = 2;
const checkingAtOnce = 3;
const savingAtOnce = 2;

/** The files to go on with now: each goes one stage further with `begin`. Saves of one school never overlap. */
export function toBegin({ items }: QueueState): string[] {
  const at = (stage: QueueItem['stage']['at']) => items.filter((item) => item.stage.at === stage);
  const free = (limit: number, taken: QueueItem['stage']['at']) => Math.max(0, limit - at(taken).length);
  const busy = new Set(at('saving').map(({ schoolId }) => schoolId));
  const toSave = at('toSave').filter(({ schoolId }) => {
    const first = !busy.has(schoolId);
    busy.add(schoolId);
    return first;
  });
  return [
    ...at('waiting').slice(0, free(sendingAtOnce, 'sending')),
    ...at('queued').slice(0, free(checkingAtOnce, 'checking')),
    ...toSave.slice(0, free(savingAtOnce, 'saving')),
  ].map(({ key }) => key);
}

/**
 * The files that can be saved together without being looked at one by one: no cautions, and the only one for its school,
 * because a school's figures rest on one file.
 */
export function savableTogether({ items }: QueueState) {
  return items
    .filter(canBeSaved)
    .filter((item) => item.stage.check.cautions.length === 0 && othersOfSchool({ items }, item).length === 0);
}

/** Other files in the queue that wait for the same school. */
export function othersOfSchool({ items }: Pick<QueueState, 'items'>, { key, schoolId }: QueueItem) {
  return items.filter(
    (other) =>
      other.key !== key &&
      schoolId !== undefined &&
      other.schoolId === schoolId &&
      other.stage.at !== 'saved' &&
      other.stage.at !== 'failed' &&
      !(other.stage.at === 'checked' && other.stage.check.alreadySaved),
  );
}
