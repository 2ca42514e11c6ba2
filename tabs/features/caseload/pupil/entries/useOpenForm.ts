import { useEffect, useRef, useState } from 'react';
import { useHasDraft } from '../../../../parts/drafts/useDraft.ts';
import { useNotice } from '../../../../parts/useNotice.ts';

/** What a form does when it is over. */
export type FormEnds = {
  /** Gives the focus back to what opened it. */
  close(): void;
  /** Says what was saved. */
  done(words: string): void;
};

/**
 * A form that opens in its place. It takes the focus when the person opens it and gives it back; one that was left with something
 * unsaved opens by itself, without the focus. `draftKey`: see entryFormKey.
 */
export function useOpenForm(draftKey: string) {
  const hasDraft = useHasDraft(draftKey);
  const [state, setState] = useState<'kept' | 'opened' | 'closed' | 'shut'>(hasDraft ? 'kept' : 'shut');
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>(null);
  const notice = useNotice();
  useEffect(() => {
    if (state === 'opened') place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    if (state === 'closed') opener.current?.focus();
  }, [state]);
  const ends: FormEnds = {
    close: () => setState('closed'),
    done(words) {
      setState('shut');
      notice.tell(words);
    },
  };
  return {
    isOpen: state === 'kept' || state === 'opened',
    open() {
      notice.clear();
      setState('opened');
    },
    ends,
    /** Of the form. */
    place,
    /** Of the button that opens it. */
    opener: (button: HTMLElement | null) => {
      opener.current = button;
    },
    notice,
  };
}
