import { useCallback, useState } from 'react';
import type { Approach } from '../../../src/guidance/toolkit/approach.ts';
import { useFavourites } from './useFavourites.ts';

/** Favourites, and the one that was just taken out, so that it can be put back. */
export function useFavouriteChoice() {
  const favourites = useFavourites();
  const { change } = favourites;
  const [removed, setRemoved] = useState<Approach>();
  const choose = useCallback(
    (approach: Approach, isKept: boolean) => {
      setRemoved(isKept ? undefined : approach);
      change({ approachId: approach.approachId, isKept });
    },
    [change],
  );
  return { favourites, removed, choose };
}

/** What a list needs to show stars: what is kept, undefined until it is known, and what a press does. */
export type Stars = {
  kept: ReadonlySet<string> | undefined;
  onChoose(approach: Approach, isKept: boolean): void;
};
