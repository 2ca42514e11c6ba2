import { useEffect, useRef } from 'react';
import type { AuditNote } from './useAuditNote.ts';
import { useAuditNote } from './useAuditNote.ts';

/**
 * Takes down each time that this page is printed, by its own button or by the browser's. Nothing can hold up a browser that prints:
 * where the audit cannot be told, the page is printed all the same.
 */
export function useNotedPrint(note: Omit<AuditNote, 'act'>): void {
  const { mutate } = useAuditNote();
  const latest = useRef(note);
  useEffect(() => {
    latest.current = note;
  });
  useEffect(() => {
    const tell = () => mutate({ act: 'printed', ...latest.current });
    addEventListener('beforeprint', tell);
    return () => removeEventListener('beforeprint', tell);
  }, [mutate]);
}
