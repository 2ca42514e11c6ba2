type Navigate = (to: string, options?: { replace?: boolean }) => void;

/** Where somebody was about to go when a form held them. */
export type Pending = { go(): void };

/** Holds people on a page as long as a form of it has something unsaved. */
export type LeaveGuards = {
  /** Until what it gives is called. */
  hold(): () => void;
  /** Around every move of the router: at once where nothing holds, else once the person has said so. */
  aroundNav(navigate: Navigate, to: string, options?: { replace?: boolean }): void;
  pending(): Pending | undefined;
  stay(): void;
  leave(): void;
  subscribe(changed: () => void): () => void;
};

/** `here` gives the path that is shown. */
export function createLeaveGuards(here: () => string): LeaveGuards {
  const holds = new Set<object>();
  const listeners = new Set<() => void>();
  let pending: Pending | undefined;
  const settle = (next: Pending | undefined) => {
    pending = next;
    for (const changed of listeners) changed();
  };
  return {
    hold() {
      const hold = {};
      holds.add(hold);
      return () => {
        holds.delete(hold);
      };
    },
    aroundNav(navigate, to, options) {
      const go = () => navigate(to, options);
      if (holds.size === 0 || to === here()) go();
      else settle({ go });
    },
    pending: () => pending,
    stay: () => settle(undefined),
    leave() {
      const before = pending;
      settle(undefined);
      before?.go();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
