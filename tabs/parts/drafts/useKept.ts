import { useSyncExternalStore } from 'react';
import { useMe } from '../../app/MeContext.ts';
import { draftKeys, onDraftsChanged } from './keptDraft.ts';

/**
 * What this person has unsaved by now, in whatever form: a page asks before it takes away what somebody writes in. Drawn again when
 * a draft begins or ends, not while it is written.
 */
export function useKept() {
  const { id } = useMe();
  const all = () => draftKeys(id).join('\n');
  const keys = useSyncExternalStore(onDraftsChanged, all, all).split('\n');
  return {
    keys,
    has: (key: string): boolean => keys.includes(key),
    /** In any form about this thing: its id is part of the key. */
    isAbout: (thingId: string): boolean => keys.some((key) => key.split('.').includes(thingId)),
  };
}
