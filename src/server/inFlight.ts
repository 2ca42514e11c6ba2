/** Work that a shutdown waits for. */
export type InFlight = {
  /** Counts the work until it settles; its outcome is the caller's. */
  add(work: Promise<unknown>): void;
  /** Resolves with whether all of it came to its end in time. */
  settled(milliseconds: number): Promise<boolean>;
};

export function createInFlight(): InFlight {
  const work = new Set<Promise<unknown>>();

  async function none(): Promise<true> {
    while (work.size > 0) await Promise.allSettled(work);
    return true;
  }

  return {
    add(promise) {
      const one = promise
        .catch(() => undefined)
        .finally(() => {
          work.delete(one);
        });
      work.add(one);
    },
    async settled(milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(resolve, milliseconds, false);
      });
      const done = await Promise.race([none(), late]);
      clearTimeout(timer);
      return done;
    },
  };
}
