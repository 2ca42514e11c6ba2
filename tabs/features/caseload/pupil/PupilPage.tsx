import { Suspense, useEffect } from 'react';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { UndoNotices } from '../../../parts/undo/UndoNotices.tsx';
import { useNotedPrint } from '../../../parts/useNotedPrint.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import { caseloadMemory } from '../finding/caseloadMemory.ts';
import { wayBack } from '../finding/wayBack.ts';
import { CaseHead } from './CaseHead.tsx';
import { CaseNav } from './CaseNav.tsx';
import styles from './case.module.css';
import { casePartOf, caseParts } from './caseParts.ts';
import { useCase } from './useCase.ts';

type Props = {
  pupilId: string;
  /** Of the case: 'figures', 'plan'. The overview where there is none. */
  part: string | undefined;
};

/** The case of a pupil: who, where it stands, and one part of it. */
export default function PupilPage({ pupilId, part }: Props) {
  const found = useCase(pupilId);
  const file = found.data;
  const current = casePartOf(part);
  const Part = current && caseParts[current].Part;
  useNotedPrint({ subject: 'pupil', pupilId });
  useEffect(() => {
    // While the case is still on its way. Where it fails, it is asked for again when it is to be shown.
    if (current) caseParts[current].load().catch(() => undefined);
  }, [current]);
  return (
    <>
      <p className="not-printed">
        <PageLink to={wayBack(caseloadMemory.lastOpened(), file?.school.id)}>Back to the caseload</PageLink>
      </p>
      <PageHeading title="Pupil">
        {file ? `${file.pupil.forename} ${file.pupil.surname}` : 'Pupil'}
      </PageHeading>
      {file ? (
        <>
          <CaseHead file={file} />
          <CaseNav pupilId={pupilId} current={current} />
          <UndoNotices>
            <div className={styles.part}>
              <Suspense fallback={<Waiting what="this part of the case" lines={8} />}>
                {Part ? <Part key={current} file={file} /> : <p>A case has no part of this name.</p>}
              </Suspense>
            </div>
          </UndoNotices>
        </>
      ) : found.error ? (
        <ProblemPanel error={found.error} retry={() => void found.refetch()} />
      ) : (
        <Waiting what="the case" lines={8} />
      )}
    </>
  );
}
