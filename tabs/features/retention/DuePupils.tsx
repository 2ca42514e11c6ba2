import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { RetentionRun } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';
import { classList } from '../../parts/classList.ts';
import stacked from '../../parts/stacked.module.css';
import { PupilName } from './PupilName.tsx';
import { RemovalDialog } from './RemovalDialog.tsx';
import styles from './retention.module.css';
import { TickAll } from './TickAll.tsx';
import { mostAtOnce, stillThere, withTick } from './ticks.ts';

export type DuePupil = RetentionRun['pupils'][number];
type Props = { run: RetentionRun; onSet(pupils: readonly DuePupil[]): void };

/** Pupils whose records have been kept long enough. An officer ticks those that are to go. */
export function DuePupils({ run, onSet }: Props) {
  const { pupils } = run;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const chosen = stillThere(pupils, ticked);
  return (
    <section className="stack" aria-labelledby="due">
      <h2 id="due">Kept long enough</h2>
      {pupils.length === 0 ? (
        <p>Nobody’s records have been kept longer than your council keeps them.</p>
      ) : (
        <>
          <p className="prose">
            {amount(pupils.length, 'pupil')} whose records have been kept as long as your council keeps them.
            Nothing goes before an officer says so.
          </p>
          {pupils.length > mostAtOnce ? (
            <p className="quiet">At most {figure(mostAtOnce)} can be set for removal at once.</p>
          ) : null}
          <TickAll
            label={pupils.length > mostAtOnce ? `Tick the first ${figure(mostAtOnce)}` : 'Tick all'}
            rows={pupils}
            ticked={chosen.length}
            onTick={setTicked}
          />
          <table className={classList('table', stacked.stacked, styles.table)}>
            <caption className="unseen">Pupils whose records have been kept long enough</caption>
            <thead>
              <tr>
                <th scope="col">Pupil</th>
                <th scope="col">Why</th>
                <th scope="col">Last entry</th>
                <th scope="col">Due</th>
                <th scope="col">Records</th>
                <th scope="col">Remove</th>
              </tr>
            </thead>
            <tbody>
              {pupils.map((pupil) => (
                <tr key={pupil.id}>
                  <th scope="row">
                    <PupilName pupil={pupil} />
                  </th>
                  <td data-label="Why">{pupil.why}</td>
                  <td data-label="Last entry">{ukDate(pupil.lastOn)}</td>
                  <td data-label="Due">{ukDate(pupil.due)}</td>
                  <td data-label="Records">
                    {amount(pupil.records, 'record')}, {amount(pupil.papers, 'paper')}
                  </td>
                  <td data-label="Remove">
                    <Checkbox
                      aria-label={`Remove the records of ${pupil.name}`}
                      checked={ticked.includes(pupil.id)}
                      onChange={(_, { checked }) => setTicked(withTick(ticked, pupil.id, checked === true))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={classList('row', styles.toolbar)}>
            <Button
              appearance="primary"
              disabledFocusable={chosen.length === 0}
              onClick={() => chosen.length > 0 && setAsking(true)}
            >
              Set for removal
            </Button>
            <span role="status">{amount(chosen.length, 'pupil')} ticked</span>
          </div>
        </>
      )}
      {asking ? (
        <RemovalDialog
          pupils={chosen}
          today={run.today}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            setTicked([]);
            onSet(chosen);
          }}
        />
      ) : null}
    </section>
  );
}
