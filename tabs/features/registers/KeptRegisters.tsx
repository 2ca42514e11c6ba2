import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { KeptRegister } from '../../app/apiTypes.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { fileSize } from './fileSize.ts';
import styles from './registers.module.css';

/** The files as they were added. They stay in the council's own SharePoint. */
export function KeptRegisters({ schoolId }: { schoolId: string }) {
  const { api } = useApp();
  const kept = useQuery({
    queryKey: ['registers', schoolId],
    queryFn: () => bodyOf(api.schools[':schoolId'].registers.$get({ param: { schoolId } })),
  });
  return (
    <section className="stack" aria-labelledby="kept-files">
      <h2 id="kept-files">Files added before</h2>
      {kept.data ? (
        <Files files={kept.data} />
      ) : kept.error ? (
        <ProblemPanel error={kept.error} retry={() => void kept.refetch()} />
      ) : (
        <Waiting what="the files added before" lines={3} />
      )}
    </section>
  );
}

function Files({ files }: { files: readonly KeptRegister[] }) {
  if (files.length === 0) return <p>No file has been added for this school.</p>;
  return (
    <ul className={styles.kept}>
      {files.map(({ fileId, name, uploadedAt, size }) => (
        <li key={fileId}>
          <strong>{name}</strong>
          <span>
            Added on {ukInstant(uploadedAt)}, {fileSize(size)}
          </span>
        </li>
      ))}
    </ul>
  );
}
