import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { type DragEvent, useId, useState } from 'react';
import styles from './registers.module.css';

type Props = { schoolName: string; onChoose(file: File): void };

/** Choose a file, or drop one. It is the browser's own file field, so that every keyboard and reader knows it. */
export function FileChooser({ schoolName, onChoose }: Props) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const [severalDropped, setSeveralDropped] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file, ...others] = event.dataTransfer.files;
    setSeveralDropped(others.length > 0);
    if (file && others.length === 0) onChoose(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the field inside does the same by keyboard */}
      <div
        className={`${styles.drop} ${isOver ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <ArrowUploadRegular aria-hidden="true" className={styles.sign ?? ''} />
        <label htmlFor={id} className="action">
          Choose a register file
        </label>
        <input
          id={id}
          type="file"
          className={styles.file}
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file may be chosen again after it was put right.
            event.currentTarget.value = '';
            if (file) onChoose(file);
          }}
        />
        <p id={`${id}-hint`}>
          Or drop it here. A CSV file with every mark of every pupil of {schoolName} since the start of the
          school year.
        </p>
      </div>
      {severalDropped ? <p role="alert">Drop one file at a time.</p> : null}
    </>
  );
}
