import { useState } from 'react';
import type { Approach } from '../../../src/guidance/toolkit/approach.ts';
import { useFavourites } from './useFavourites.ts';

/** Favourites, and the one that was just taken out, so that it can be put back. */
export function useFavouriteChoice() {
  const favourites = useFavourites();
  const [removed, setRemoved] = useState<Approach>();
  const choose = (approach: Approach, isKept: boolean) => {
    setRemoved(isKept ? undefined : approach);
    favourites.change({ approachId: approach.approachId, isKept });
  };
  return { favourites, removed, choose, undo: (approach: Approach) => choose(approach, true) };
}

export type FavouriteChoice = ReturnType<typeof useFavouriteChoice>;
