export type Done<T, R> = { item: T; result: R };
export type Failed<T> = { item: T; error: unknown };

export type BulkOutcome<T, R> = {
  done: readonly Done<T, R>[];
  failed: readonly Failed<T>[];
  /** Not begun, because it was stopped. */
  left: readonly T[];
};

type Options = {
  /** How many are under way at a time. */
  atOnce: number;
  /** Told after each: how many are over, whatever came of them. */
  onProgress(over: number): void;
  /** Aborted: what is under way is finished, nothing more is begun. */
  signal: AbortSignal;
};

/** Does the same for each of many, a few at a time. One that fails does not keep the others from being done. */
export async function runBulk<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { atOnce, onProgress, signal }: Options,
): Promise<BulkOutcome<T, R>> {
  const done: Done<T, R>[] = [];
  const failed: Failed<T>[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length && !signal.aborted) {
      const item = items[next++] as T;
      try {
        done.push({ item, result: await work(item) });
      } catch (error) {
        failed.push({ item, error });
      }
      onProgress(done.length + failed.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return { done, failed, left: items.slice(next) };
}
