import type { RetentionRun } from '../../app/apiTypes.ts';
import { classList } from '../../parts/classList.ts';
import stacked from '../../parts/stacked.module.css';
import { ukInstant } from '../../parts/ukInstant.ts';
import { PupilName } from './PupilName.tsx';
import styles from './retention.module.css';

/** Pupils about whom nothing may be removed, and why. A hold is set and lifted on the pupil's own page. */
export function HeldPupils({ run: { held } }: { run: RetentionRun }) {
  return (
    <section className="stack" aria-labelledby="held">
      <h2 id="held">Held</h2>
      <p className="prose">
        {held.length === 0
          ? 'Nobody’s records are held. A hold is set on the pupil’s page, under Papers.'
          : 'Nothing about these pupils can be removed. A hold is lifted on the pupil’s page, under Papers.'}
      </p>
      {held.length === 0 ? null : (
        <table className={classList('table', stacked.stacked, styles.table)}>
          <caption className="unseen">Pupils whose records are held</caption>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Reason</th>
              <th scope="col">Set by</th>
            </tr>
          </thead>
          <tbody>
            {held.map((pupil) => (
              <tr key={pupil.id}>
                <th scope="row">
                  <PupilName pupil={pupil} />
                </th>
                <td data-label="Reason">{pupil.reason}</td>
                <td data-label="Set by">
                  {pupil.by}, {ukInstant(pupil.at)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
