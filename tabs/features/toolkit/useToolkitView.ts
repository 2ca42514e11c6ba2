import { useState } from 'react';
import { openAtFirst } from './openParts.ts';
import type { ToolkitFilter } from './toolkitView.ts';

export type ToolkitView = { filter: ToolkitFilter; open: ReadonlySet<string> };

/** How a person left the toolkit, so that coming back from an approach finds it as it was. */
let kept: ToolkitView = {
  filter: { search: '', stage: 'all', barrier: 'all', onlyFavourites: false },
  open: openAtFirst,
};

/** What is searched for and what stands open; kept for as long as the tab is there. */
export function useToolkitView() {
  const [view, setView] = useState(kept);
  const change = (next: ToolkitView) => {
    kept = next;
    setView(next);
  };
  return {
    view,
    changeFilter: (part: Partial<ToolkitFilter>) => change({ ...kept, filter: { ...kept.filter, ...part } }),
    setOpen(keys: readonly string[], isOpen: boolean) {
      const open = new Set(kept.open);
      for (const key of keys) {
        if (isOpen) open.add(key);
        else open.delete(key);
      }
      change({ ...kept, open });
    },
  };
}
