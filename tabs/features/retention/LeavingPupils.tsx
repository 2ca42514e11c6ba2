import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { RetentionRun } from '../../app/apiTypes.ts';
import { classList } from '../../parts/classList.ts';
import stacked from '../../parts/stacked.module.css';
import { ukInstant } from '../../parts/ukInstant.ts';
import { PupilName } from './PupilName.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import styles from './retention.module.css';
import { useUndoRemoval } from './useRetention.ts';

type LeavingPupil = RetentionRun['leaving'][number];
type Props = { run: RetentionRun; onDone(words: string): void };

/** Pupils that are set for removal, with the way back for as long as there is one. */
export function LeavingPupils({ run: { leaving }, onDone }: Props) {
  const [asked, setAsked] = useState<LeavingPupil>();
  const undo = useUndoRemoval();
  const close = () => {
    undo.reset();
    setAsked(undefined);
  };
  return (
    <section className="stack" aria-labelledby="leaving">
      <h2 id="leaving">Set for removal</h2>
      {leaving.length === 0 ? null : (
        <p className="prose">
          A pupil who is back on the caseload when the day comes is kept. The audit says so.
        </p>
      )}
      {leaving.length === 0 ? (
        <p>Nobody’s records are set for removal.</p>
      ) : (
        <table className={classList('table', stacked.stacked, styles.table)}>
          <caption className="unseen">Pupils whose records are set for removal</caption>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Reason</th>
              <th scope="col">Set by</th>
              <th scope="col">Will be removed on</th>
              <th scope="col">Undo</th>
            </tr>
          </thead>
          <tbody>
            {leaving.map((pupil) => (
              <tr key={pupil.id}>
                <th scope="row">
                  <PupilName pupil={pupil} />
                </th>
                <td data-label="Reason">{pupil.reason}</td>
                <td data-label="Set by">
                  {pupil.by}, {ukInstant(pupil.at)}
                </td>
                <td data-label="Will be removed on">{ukDate(pupil.on)}</td>
                <td>
                  <Button onClick={() => setAsked(pupil)}>
                    Undo<span className="unseen"> the removal of {pupil.name}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {asked ? (
        <ReasonDialog
          title={`Keep the records of ${asked.name}?`}
          yes={undo.isPending ? 'Keeping them' : 'Keep them'}
          isPending={undo.isPending}
          error={undo.error}
          onClose={close}
          onYes={(reason) =>
            undo.mutate(
              { pupilIds: [asked.id], reason },
              {
                onSuccess: () => {
                  onDone(`The records of ${asked.name} are kept.`);
                  close();
                },
              },
            )
          }
        >
          <p>The removal is undone. Everything about {asked.name} stays as it is.</p>
        </ReasonDialog>
      ) : null}
    </section>
  );
}
