import { type RefObject, useEffect, useState } from 'react';
import type { ChatMessage } from '../../channel/wire.ts';
import type { ChatActions } from './chatActions.ts';

/** Versions that have been asked for since the page was opened, so that a card is refreshed once for each. */
const asked = new Set<string>();

/**
 * Fetches a card again when it comes into view, where it refreshes by itself. Teams keeps quiet when that fails:
 * the card that everyone sees stays. Returns whether it is being fetched, and the way to do it by hand.
 */
export function useRefresh(
  personId: string,
  message: ChatMessage,
  { place, actions }: { place: RefObject<HTMLElement | null>; actions: ChatActions },
): { refreshing: boolean; refresh: () => Promise<void> } {
  const [refreshing, setRefreshing] = useState(false);
  const { refresh: kind, version, id } = message;
  const key = `${personId} ${id} ${version}`;

  const run = async (trigger: 'automatic' | 'manual'): Promise<void> => {
    setRefreshing(trigger === 'manual');
    await actions.refresh(message, trigger);
    setRefreshing(false);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each version, whatever else has changed
  useEffect(() => {
    const element = place.current;
    if (kind !== 'automatic' || !element || asked.has(key)) return;
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      if (asked.has(key)) return;
      asked.add(key);
      void run('automatic');
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [kind, key]);

  return { refreshing, refresh: () => run('manual') };
}
