import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../../../../parts/Notice.tsx';
import styles from './entries.module.css';
import { type FormEnds, useOpenForm } from './useOpenForm.ts';

type Props = {
  /** On the button that opens it: 'Add a note'. */
  button: string;
  /** What it is about, for those who hear the button away from it. */
  of?: string;
  appearance?: 'primary' | 'secondary' | 'subtle';
  size?: 'small' | 'medium';
  /** See entryFormKey. */
  draftKey: string;
  children(ends: FormEnds): ReactNode;
};

/** A form behind a button. */
export function OpenForm({ button, of, appearance = 'primary', size = 'medium', draftKey, children }: Props) {
  const { isOpen, open, ends, place, opener, notice } = useOpenForm(draftKey);
  return (
    <div className={`not-printed ${styles.opener}`}>
      {isOpen ? (
        <div ref={place}>{children(ends)}</div>
      ) : (
        <Button ref={opener} appearance={appearance} size={size} onClick={open}>
          {button}
          {of ? <span className="unseen"> {of}</span> : null}
        </Button>
      )}
      {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
    </div>
  );
}
