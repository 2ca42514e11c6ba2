import type { RecordStore } from '../records/recordStore.ts';
import type { Occurrence } from './occurrence.ts';

/** Wall times compare as text. Occurrences that start together stay in the order of their ids. */
export function inOrder(a: Occurrence, b: Occurrence): number {
  const [first, second] = [`${a.startsAt} ${a.id}`, `${b.startsAt} ${b.id}`];
  return first < second ? -1 : Number(first > second);
}

/** In order of time, those that end after this wall time. */
export async function upcoming(
  store: Pick<RecordStore<Occurrence>, 'all'>,
  after: string,
): Promise<readonly Occurrence[]> {
  return (await store.all()).filter(({ endsAt }) => endsAt > after).sort(inOrder);
}
