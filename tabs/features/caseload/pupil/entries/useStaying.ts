import { useRef } from 'react';
import { useKept } from '../../../../parts/drafts/useKept.ts';

/**
 * Whether a card stands among those that are open. One in which something is being written stays where it was, whatever becomes of
 * its entry meanwhile: moved to another list, its form would go from under the hands.
 */
export function useStaying(): (id: string, isOpen: boolean) => boolean {
  const kept = useKept();
  const places = useRef(new Map<string, boolean>());
  return (id, isOpen) => {
    const place = (kept.isAbout(id) ? places.current.get(id) : undefined) ?? isOpen;
    places.current.set(id, place);
    return place;
  };
}
