import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, memo, Suspense, useState } from 'react';
import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { useMedia } from '../../../parts/useMedia.ts';
import styles from '../bulk/bulk.module.css';
import { mostPupils } from '../bulk/bulkJob.ts';
import { useBulk } from '../bulk/useBulk.ts';
import { countSelected } from './selection.ts';
import type { CaseloadSelection } from './useSelection.ts';

const AddActionDialog = lazy(() => import('../bulk/AddActionDialog.tsx'));
const SetLeadDialog = lazy(() => import('../bulk/SetLeadDialog.tsx'));

type Which = 'action' | 'lead';
type Props = {
  selection: CaseloadSelection;
  /** What the table shows. */
  rows: readonly CaseloadRow[];
  pupils: readonly CaseloadRow[];
  leads: readonly string[];
};

/** How many are selected, also of those whom the view does not show, and what can be done for all of them at once. */
export const SelectionBar = memo(function SelectionBar({ selection, rows, pupils, leads }: Props) {
  const { ids, select, alone, showAlone } = selection;
  const [dialog, setDialog] = useState<Which>();
  const [last, setLast] = useState<Which>('action');
  const [isOpen, setIsOpen] = useState(false);
  // On a phone the bar would cover the pupils.
  const isRoomy = useMedia('(min-width: 621px)');
  const bulk = useBulk();
  const restoreFocus = useRestoreFocusTarget();
  const { all, inView } = countSelected(ids, pupils, rows);
  const outside = all - inView;
  const isWritten = bulk.state.phase === 'written';
  if (all === 0 && !dialog && !isWritten) return null;
  const isTooMany = all > mostPupils;
  const chosen = dialog ? pupils.filter(({ id }) => ids.has(id)) : [];
  const close = () => setDialog(undefined);
  const open = (which: Which) => {
    bulk.clear();
    setLast(which);
    setDialog(which);
  };
  return (
    <section className={`not-printed ${styles.bar}`} aria-label="Selected pupils">
      <p role="status" className={styles.count}>
        {amount(all, 'pupil')} selected
        {outside > 0 ? (
          <span className={styles.outside}>, {figure(outside)} of them outside this view</span>
        ) : null}
      </p>
      {bulk.state.phase === 'written' && !dialog ? (
        <p>
          {bulk.state.job.did} for {amount(bulk.state.outcome.done.length, 'pupil')}.{' '}
          <Button size="small" {...restoreFocus} onClick={() => setDialog(last)}>
            Look at it or undo it
          </Button>
        </p>
      ) : null}
      {isTooMany ? (
        <p>Select {figure(mostPupils)} or fewer to do something for all of them at once.</p>
      ) : null}
      {isRoomy ? null : (
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Hide what can be done' : 'What can be done'}
        </Button>
      )}
      {isRoomy || isOpen ? (
        <div className="row">
          {isTooMany ? null : (
            <>
              <Button appearance="primary" {...restoreFocus} onClick={() => open('action')}>
                Add an action
              </Button>
              <Button {...restoreFocus} onClick={() => open('lead')}>
                Set the lead practitioner
              </Button>
            </>
          )}
          <Button appearance="subtle" aria-pressed={alone !== undefined} onClick={() => showAlone(!alone)}>
            Show only these
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              showAlone(false);
              select(() => new Set());
            }}
          >
            Select nobody
          </Button>
        </div>
      ) : null}
      <Suspense>
        {dialog === 'action' ? <AddActionDialog pupils={chosen} bulk={bulk} onClose={close} /> : null}
        {dialog === 'lead' ? (
          <SetLeadDialog pupils={chosen} leads={leads} bulk={bulk} onClose={close} />
        ) : null}
      </Suspense>
    </section>
  );
});
