import { useEffect, useState } from 'react';
import { keepDraft, readDraft } from './guidanceDraft.ts';
import type { GuidanceFields } from './guidanceForm.ts';

/** The fields of a form that survive a reload of the tab. `id` is of what is being answered or edited. */
export function useGuidanceFields(id: string, initial: () => GuidanceFields) {
  const [fields, setFields] = useState(() => readDraft(id, initial()));
  useEffect(() => keepDraft(id, fields), [id, fields]);
  return {
    fields,
    change: (part: Partial<GuidanceFields>) => setFields((before) => ({ ...before, ...part })),
    /** Once it is saved, or given up. */
    forget: () => keepDraft(id, undefined),
  };
}
