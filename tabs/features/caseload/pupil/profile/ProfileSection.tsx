import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { type ReactNode, useId } from 'react';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { Notice } from '../../../../parts/Notice.tsx';
import styles from '../case.module.css';
import { type FormEnds, useOpenForm } from '../entries/useOpenForm.ts';
import { profileFormKey } from './profileFormKey.ts';

type Props = {
  file: CaseFile;
  title: string;
  /** Of the form: see useProfileForm. */
  name: string;
  /** Changes it; takes the place of what is shown. */
  form(ends: FormEnds): ReactNode;
  children: ReactNode;
};

/** A part of what is known of a pupil, with the form that changes it. */
export function ProfileSection({ file, title, name, form, children }: Props) {
  const { isOpen, open, ends, place, opener, notice } = useOpenForm(profileFormKey(file, name));
  const heading = useId();
  return (
    <section id={name} className={`${styles.panel} ${isOpen ? styles.wide : ''}`} aria-labelledby={heading}>
      <div className={styles.titled}>
        <h3 id={heading}>{title}</h3>
        {isOpen ? null : (
          <Button
            ref={opener}
            size="small"
            appearance="subtle"
            icon={<EditRegular aria-hidden="true" />}
            className="not-printed"
            onClick={open}
          >
            Change<span className="unseen"> {title}</span>
          </Button>
        )}
      </div>
      {isOpen ? <div ref={place}>{form(ends)}</div> : children}
      {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
    </section>
  );
}
