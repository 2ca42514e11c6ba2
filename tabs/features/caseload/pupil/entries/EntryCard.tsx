import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { ReactNode } from 'react';
import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';
import { useKept } from '../../../../parts/drafts/useKept.ts';
import { Notice } from '../../../../parts/Notice.tsx';
import { EntryHistory } from './EntryHistory.tsx';
import styles from './entries.module.css';
import { RemoveButton } from './RemoveButton.tsx';
import { entryFormKey, type FormKind } from './useEntryForm.ts';
import { type FormEnds, useOpenForm } from './useOpenForm.ts';

type Props = {
  file: CaseFile;
  entry: Extract<CaseEntry, { kind: FormKind }>;
  heading: ReactNode;
  /** Of the heading: one below the heading that stands above. */
  level?: 3 | 4;
  /** In a sentence: 'the note of 24 November 2026'. */
  what: string;
  /** Changes it; takes the place of what the card shows. */
  form(ends: FormEnds): ReactNode;
  /** More to do with it, beside changing and taking out. */
  buttons?: ReactNode;
  /** Of the card: what keeps it from paper. */
  className?: string;
  children?: ReactNode;
};

/** An entry among others of its kind: what it says, what can be done with it, and its history. */
export function EntryCard({
  file,
  entry,
  heading,
  level = 3,
  what,
  form,
  buttons,
  className = '',
  children,
}: Props) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const { isOpen, open, ends, place, opener, notice } = useOpenForm(
    entryFormKey({ file, kind: entry.kind, entry }),
  );
  const kept = useKept();
  // Somebody took it out; it is only shown for what is being written in it, here or in another of its forms.
  if (entry.removed && !isOpen && !kept.isAbout(entry.id)) return null;
  return (
    <li className={`${styles.card} ${className}`} id={entry.id}>
      <Heading>{heading}</Heading>
      {isOpen ? (
        <div ref={place}>{form(ends)}</div>
      ) : (
        <>
          {children}
          <div className={`not-printed ${styles.buttons}`}>
            {buttons}
            <Button
              ref={opener}
              size="small"
              appearance="subtle"
              icon={<EditRegular aria-hidden="true" />}
              onClick={open}
            >
              Change<span className="unseen"> {what}</span>
            </Button>
            {entry.removed ? null : <RemoveButton file={file} entry={entry} what={what} />}
          </div>
          {entry.removed ? <p>This is taken out. It is shown for what you have not saved.</p> : null}
          {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
          <EntryHistory file={file} entry={entry} of={what} />
        </>
      )}
    </li>
  );
}
