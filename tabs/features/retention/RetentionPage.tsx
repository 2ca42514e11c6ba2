import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { RetentionRun } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { CouncilNav } from '../../parts/CouncilNav.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { type DuePupil, DuePupils } from './DuePupils.tsx';
import { HeldPupils } from './HeldPupils.tsx';
import { LeavingPupils } from './LeavingPupils.tsx';
import { OldFiles } from './OldFiles.tsx';
import { goesWords } from './retentionWords.ts';
import { useGraceDays, useRetention, useUndoRemoval } from './useRetention.ts';

/** What the end of keeping would take: nothing goes before an officer has said so, and why. */
export default function RetentionPage() {
  const run = useRetention();
  return (
    <>
      <PageHeading
        title="Retention"
        intro="Whose records have been kept long enough, what is set to go, and what is held. Opening this page takes nothing away."
      >
        Retention
      </PageHeading>
      <CouncilNav chosen="/retention" />
      {run.data ? (
        <Loaded run={run.data} />
      ) : run.error ? (
        <ProblemPanel error={run.error} retry={() => void run.refetch()} />
      ) : (
        <Waiting what="what has been kept" lines={8} />
      )}
    </>
  );
}

function Loaded({ run }: { run: RetentionRun }) {
  const { notice, place, tell } = useNotice();
  const [set, setSet] = useState<readonly DuePupil[]>();
  const undo = useUndoRemoval();
  const graceDays = useGraceDays();
  const done = (words: string) => {
    setSet(undefined);
    tell(words);
  };
  const undoAll = (pupils: readonly DuePupil[]) =>
    undo.mutate(
      { pupilIds: pupils.map(({ id }) => id), reason: 'Undone just after it was set.' },
      { onSuccess: () => done('Nothing is removed. The records are as they were.') },
    );
  return (
    <>
      {notice ? (
        <Notice place={place}>
          {notice}{' '}
          {set ? (
            <Button size="small" disabledFocusable={undo.isPending} onClick={() => undoAll(set)}>
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {undo.error ? <ProblemPanel error={undo.error} /> : null}
      <DuePupils
        run={run}
        onSet={(pupils) => {
          setSet(pupils);
          const are = pupils.length === 1 ? 'is' : 'are';
          tell(
            `${amount(pupils.length, 'pupil')} ${are} set for removal, and all about them will be removed ${goesWords(run.today, graceDays)}. The day before is the last on which it can be undone.`,
          );
        }}
      />
      <LeavingPupils run={run} onDone={done} />
      <HeldPupils run={run} />
      <OldFiles run={run} onDone={done} />
      <section className="stack prose" aria-labelledby="kept-audit">
        <h2 id="kept-audit">Audit</h2>
        <p>
          Entries of the audit from before {ukDate(run.auditBefore)} have been kept long enough and go by
          themselves, but for those about pupils who are held. How long everything is kept stands in the{' '}
          <PageLink to="/council/retention">council’s settings</PageLink>.
        </p>
      </section>
    </>
  );
}
