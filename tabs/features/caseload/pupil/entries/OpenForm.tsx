import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../../../../parts/Notice.tsx';
import { type FormEnds, useOpenForm } from './useOpenForm.ts';

type Props = {
  /** On the button that opens it: 'Add a note'. */
  button: string;
  appearance?: 'primary' | 'secondary' | 'subtle';
  /** See entryFormKey. */
  draftKey: string;
  children(ends: FormEnds): ReactNode;
};

/** A form behind a button. */
export function OpenForm({ button, appearance = 'primary', draftKey, children }: Props) {
  const { isOpen, open, ends, place, opener, notice } = useOpenForm(draftKey);
  return (
    <div className="stack not-printed">
      {isOpen ? (
        <div ref={place}>{children(ends)}</div>
      ) : (
        <Button ref={opener} appearance={appearance} onClick={open}>
          {button}
        </Button>
      )}
      {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
    </div>
  );
}
