import { useEffect, useState } from 'react';
import type { AuditEntry } from './auditWords.ts';

type Person = { id: string; name: string };

/** Everybody whose entries have come up on this visit, by name: a search for one of them does not lose the others. */
export function usePeopleSeen(entries: readonly AuditEntry[] | undefined): readonly Person[] {
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    if (!entries) return;
    setPeople((before) => {
      const all = new Map(before.map(({ id, name }) => [id, name]));
      for (const { personId, person } of entries) all.set(personId, person);
      if (all.size === before.length) return before;
      return [...all]
        .map(([id, name]) => ({ id, name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    });
  }, [entries]);
  return people;
}
