import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import { useMe } from '../../app/MeContext.ts';
import { amount } from '../../parts/amount.ts';
import { Notice } from '../../parts/Notice.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { StepHeading } from '../../parts/StepHeading.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { useImports } from './history/useImports.ts';
import type { QueueAction, QueueItem, SavedImport } from './queue/queueTypes.ts';
import styles from './registers.module.css';

const UndoDialog = lazy(() => import('./history/UndoDialog.tsx'));

type Props = { item: QueueItem; saved: SavedImport; dispatch(action: QueueAction): void };

/** What a save has done, where to look now, and the way back. */
export function SavedStep({ item, saved, dispatch }: Props) {
  const { key, schoolId = '', file } = item;
  const school = useMe().schools.find(({ id }) => id === schoolId);
  const entry = useImports(schoolId).data?.find(({ importId }) => importId === saved.importId);
  const [isAsking, setIsAsking] = useState(false);
  const { notice, place, tell } = useNotice();
  const restoreFocus = useRestoreFocusTarget();
  return (
    <section className="stack">
      <StepHeading>{saved.changed ? 'The register is saved' : 'Nothing had to be changed'}</StepHeading>
      {notice ? (
        <Notice place={place}>{notice}</Notice>
      ) : (
        <p>
          {saved.changed ? '' : `The figures rest on ${file.name} already. `}
          {school?.name ?? 'The school'} has {amount(saved.onCaseload, 'pupil')} on the caseload, with figures
          up to {ukDate(saved.to)}.
        </p>
      )}
      <div className={`row ${styles.ways}`}>
        <PageLink to={`/caseload/${schoolId}`} className="action">
          Open the caseload
        </PageLink>
        <PageLink to={`/schools/${schoolId}/figures`}>See the school’s figures</PageLink>
      </div>
      <div className="row">
        <Button onClick={() => dispatch({ type: 'remove', key })}>Add another register</Button>
        {entry?.undoUntil && entry.current ? (
          <Button {...restoreFocus} onClick={() => setIsAsking(true)}>
            Undo
          </Button>
        ) : null}
      </div>
      {isAsking && entry ? (
        <Suspense>
          <UndoDialog
            entry={entry}
            schoolId={schoolId}
            onClose={() => setIsAsking(false)}
            onDone={(words) => {
              setIsAsking(false);
              tell(words);
            }}
          />
        </Suspense>
      ) : null}
    </section>
  );
}
