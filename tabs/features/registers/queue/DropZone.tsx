import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { type DragEvent, useId, useState } from 'react';
import { droppedFiles } from './droppedFiles.ts';
import styles from './queue.module.css';

const endings = '.csv,.tsv,.txt,.xlsx,.xls,.html,.htm,.xml';

/** Choose files, or drop them. It is the browser's own file field, so that every keyboard and reader knows it. */
export function DropZone({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const [hadFolder, setHadFolder] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const { files, folders } = droppedFiles(event.dataTransfer);
    setHadFolder(folders > 0);
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the field inside does the same by keyboard */}
      <div
        className={`${styles.drop} not-printed ${isOver ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <ArrowUploadRegular aria-hidden="true" className={styles.dropSign ?? ''} />
        <label htmlFor={id} className="action">
          Choose register files
        </label>
        <input
          id={id}
          type="file"
          multiple
          className={styles.file}
          accept={endings}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file may be chosen again after it was put right.
            currentTarget.value = '';
            setHadFolder(false);
            if (files.length > 0) onFiles(files);
          }}
        />
        <p id={`${id}-hint`}>
          Or drop them here, one or many at once. CSV, Excel or web page exports and common transfer files, as
          your school’s system gives them.
        </p>
      </div>
      {hadFolder ? (
        <p role="alert">A folder cannot be added. Open it, choose all the files in it and drop those.</p>
      ) : null}
    </>
  );
}
