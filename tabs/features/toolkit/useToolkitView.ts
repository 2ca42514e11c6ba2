import { useMemo, useState } from 'react';
import { openAtFirst } from './openParts.ts';
import type { ToolkitFilter } from './toolkitView.ts';

export type ToolkitView = {
  filter: ToolkitFilter;
  /** What stands open while everything is listed. */
  open: ReadonlySet<string>;
  /** What was closed among the few that a barrier or the favourites leave: those stand open at first. */
  closed: ReadonlySet<string>;
};

/** How a person left the toolkit, so that coming back from an approach finds it as it was. */
let kept: ToolkitView = {
  filter: { search: '', stage: 'all', barrier: 'all', onlyFavourites: false },
  open: openAtFirst,
  closed: new Set(),
};

const isNarrowed = ({ barrier, onlyFavourites }: ToolkitFilter) => barrier !== 'all' || onlyFavourites;

function changed(set: ReadonlySet<string>, keys: readonly string[], isIn: boolean): ReadonlySet<string> {
  const others = [...set].filter((key) => !keys.includes(key));
  return new Set(isIn ? [...others, ...keys] : others);
}

/** What is searched for and what stands open; kept for as long as the tab is there. */
export function useToolkitView() {
  const [view, setView] = useState(kept);
  // The same from one rendering to the next, so that a list which has not changed is not drawn again.
  const actions = useMemo(() => {
    const change = (part: Partial<ToolkitView>) => {
      kept = { ...kept, ...part };
      setView(kept);
    };
    return {
      changeFilter: (part: Partial<ToolkitFilter>) =>
        change({ filter: { ...kept.filter, ...part }, closed: new Set() }),
      setOpen: (keys: readonly string[], isOpen: boolean) =>
        change(
          isNarrowed(kept.filter)
            ? { closed: changed(kept.closed, keys, !isOpen) }
            : { open: changed(kept.open, keys, isOpen) },
        ),
    };
  }, []);
  const { open, closed } = view;
  const narrowed = isNarrowed(view.filter);
  const isOpen = useMemo(
    () => (key: string) => (narrowed ? !closed.has(key) : open.has(key)),
    [narrowed, open, closed],
  );
  return { filter: view.filter, isOpen, ...actions };
}
