import { Button } from '@fluentui/react-components';
import { fileSize } from '../../../parts/fileSize.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../parts/Waiting.tsx';
import styles from './forum.module.css';
import { type Paper, useLibrary } from './useForum.ts';

type Props = { occurrenceId: string; taken: readonly string[]; onChoose(file: Paper): void };

/** Files that are in the library already. */
export function LibraryChoice({ occurrenceId, taken, onChoose }: Props) {
  const library = useLibrary(occurrenceId, true);
  if (library.error) return <ProblemPanel error={library.error} retry={() => void library.refetch()} />;
  if (!library.data) return <Waiting what="the library" lines={3} />;
  const files = library.data.filter(({ fileId }) => !taken.includes(fileId));
  if (files.length === 0)
    return <p className="quiet">There are no other files in the library. Upload one here.</p>;
  return (
    <ul className={styles.files} aria-label="Files of the library">
      {files.map((file) => (
        <li key={file.fileId}>
          <span className={styles.name}>{file.name}</span>
          <span className="quiet">{fileSize(file.size)}</span>
          <Button size="small" onClick={() => onChoose(file)}>
            Put on the page<span className="unseen"> {file.name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
