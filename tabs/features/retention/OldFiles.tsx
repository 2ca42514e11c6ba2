import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { RetentionRun } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { classList } from '../../parts/classList.ts';
import stacked from '../../parts/stacked.module.css';
import styles from './retention.module.css';
import { TickAll } from './TickAll.tsx';
import { stillThere, withTick } from './ticks.ts';
import { useClearFiles } from './useRetention.ts';

type Props = { run: RetentionRun; onDone(words: string): void };

/** Register files that no figures rest on any more, and that need not be kept. */
export function OldFiles({ run, onDone }: Props) {
  const files = run.files.map((file) => ({ ...file, id: file.fileId }));
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const clear = useClearFiles();
  const chosen = stillThere(files, ticked);
  const close = () => {
    clear.reset();
    setAsking(false);
  };
  return (
    <section className="stack" aria-labelledby="files">
      <h2 id="files">Register files</h2>
      {files.length === 0 ? (
        <p className="prose">
          There is nothing to clear: every register file is either in use or has not been kept long enough.
        </p>
      ) : (
        <>
          <p className="prose">
            No figures rest on these files any more. Either their import was undone or never finished, or a
            later register took their place and they have been kept as long as your council keeps them.
          </p>
          <TickAll label="Tick all" rows={files} ticked={chosen.length} onTick={setTicked} />
          <table className={classList('table', stacked.stacked, styles.table)}>
            <caption className="unseen">Register files that can be cleared, each with why</caption>
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">School</th>
                <th scope="col">Kept since</th>
                <th scope="col">Why</th>
                <th scope="col">Clear</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ id, name, school, keptSince, why }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td data-label="School">{school}</td>
                  <td data-label="Kept since">{ukDate(keptSince)}</td>
                  <td data-label="Why">{why}</td>
                  <td data-label="Clear">
                    <Checkbox
                      aria-label={`Clear ${name} of ${school}`}
                      checked={ticked.includes(id)}
                      onChange={(_, { checked }) => setTicked(withTick(ticked, id, checked === true))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={classList('row', styles.toolbar)}>
            <Button
              disabledFocusable={chosen.length === 0}
              onClick={() => chosen.length > 0 && setAsking(true)}
            >
              Clear the files
            </Button>
            <span role="status">{amount(chosen.length, 'file')} ticked</span>
          </div>
        </>
      )}
      {asking ? (
        <ConfirmDialog
          title={`Clear ${amount(chosen.length, 'register file')}?`}
          yes={clear.isPending ? 'Clearing' : 'Clear'}
          no="Not now"
          isPending={clear.isPending}
          error={clear.error}
          onClose={close}
          onYes={() =>
            clear.mutate(
              chosen.map(({ id }) => id),
              {
                onSuccess: () => {
                  onDone(`${amount(chosen.length, 'register file')} cleared.`);
                  setTicked([]);
                  close();
                },
              },
            )
          }
        >
          <p>
            The files leave the Registers library. Figures, plans and everything written about pupils stay as
            they are.
          </p>
          <p>
            They go to the recycle bin of the SharePoint site. As long as it keeps them, the site’s owners can
            bring them back there.
          </p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
