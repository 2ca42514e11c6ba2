import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { fileSize } from '../../../parts/fileSize.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import styles from './forum.module.css';
import { type Paper, useOpenPaper } from './useForum.ts';

type Props = { occurrenceId: string; files: readonly Paper[]; none: string };

/** Files of the page, each to be saved. */
export function PaperList({ occurrenceId, files, none }: Props) {
  const open = useOpenPaper(occurrenceId);
  if (files.length === 0) return <p className="quiet">{none}</p>;
  return (
    <>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.fileId}>
            <span className={styles.name}>{file.name}</span>
            <span className="quiet">{fileSize(file.size)}</span>
            <Button
              size="small"
              className="not-printed"
              icon={<ArrowDownloadRegular />}
              disabledFocusable={open.isPending && open.variables.fileId === file.fileId}
              onClick={() => open.mutate(file)}
            >
              Download<span className="unseen"> {file.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {open.error ? <ProblemPanel error={open.error} /> : null}
    </>
  );
}
