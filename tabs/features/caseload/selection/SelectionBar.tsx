import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, memo, type RefObject, Suspense, useState } from 'react';
import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { useMedia } from '../../../parts/useMedia.ts';
import styles from '../bulk/bulk.module.css';
import { mostPupils } from '../bulk/bulkJob.ts';
import { doneWords, troubleWords } from '../bulk/outcomeWords.ts';
import { type Bulk, useBulk } from '../bulk/useBulk.ts';
import { countSelected } from './selection.ts';
import type { CaseloadSelection } from './useSelection.ts';

const AddActionDialog = lazy(() => import('../bulk/AddActionDialog.tsx'));
const LastBulkDialog = lazy(() => import('../bulk/LastBulkDialog.tsx'));
const SetLeadDialog = lazy(() => import('../bulk/SetLeadDialog.tsx'));

type Which = 'action' | 'lead' | 'last';
type Props = {
  /** Of the caseload: a school's id, or 'all'. */
  caseloadKey: string;
  selection: CaseloadSelection;
  /** What the table shows. */
  rows: readonly CaseloadRow[];
  pupils: readonly CaseloadRow[];
  leads: readonly string[];
  /** Takes the focus when the bar goes. */
  after: RefObject<HTMLElement | null>;
};

/** How many are selected, also of those whom the view does not show, and what can be done for all of them at once. */
export const SelectionBar = memo(function SelectionBar(props: Props) {
  const { caseloadKey, selection, rows, pupils, leads, after } = props;
  const { ids, select, alone, showAlone } = selection;
  const [dialog, setDialog] = useState<Which>();
  const [isOpen, setIsOpen] = useState(false);
  // On a phone the bar would cover the pupils.
  const isRoomy = useMedia('(min-width: 621px)');
  const bulk = useBulk(caseloadKey);
  const restoreFocus = useRestoreFocusTarget();
  const { all, inView } = countSelected(ids, pupils, rows);
  const outside = all - inView;
  const last = lastWords(bulk);
  if (all === 0 && !dialog && last === undefined) return null;
  const isTooMany = all > mostPupils;
  const chosen = dialog ? pupils.filter(({ id }) => ids.has(id)) : [];
  const close = () => setDialog(undefined);
  const open = (which: Which) => setDialog(bulk.state.phase === 'running' ? 'last' : which);
  const moveOn = () => requestAnimationFrame(() => after.current?.focus());
  return (
    <section className={`not-printed ${styles.bar}`} aria-label="Selected pupils">
      <p role="status" className={styles.count}>
        {amount(all, 'pupil')} selected
        {outside > 0 ? (
          <span className={styles.outside}>, {figure(outside)} of them outside this view</span>
        ) : null}
      </p>
      {last !== undefined && !dialog ? (
        <LastBulk words={last} bulk={bulk} onLook={() => open('last')} onHidden={moveOn} />
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
              moveOn();
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
        {dialog === 'last' ? <LastBulkDialog bulk={bulk} onClose={close} /> : null}
      </Suspense>
    </section>
  );
});

type LastProps = { words: string; bulk: Bulk; onLook(): void; onHidden(): void };

function LastBulk({ words, bulk, onLook, onHidden }: LastProps) {
  const restoreFocus = useRestoreFocusTarget();
  const { phase } = bulk.state;
  return (
    <p>
      {words}{' '}
      <Button size="small" {...restoreFocus} onClick={onLook}>
        {phase === 'written' ? 'Look at it or undo it' : 'Look at it'}
      </Button>{' '}
      {phase === 'running' ? null : (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            bulk.clear();
            onHidden();
          }}
        >
          Hide this
        </Button>
      )}
    </p>
  );
}

/** What was done last, while there is something to look at or to undo. */
function lastWords({ state }: Bulk): string | undefined {
  if (state.phase === 'idle') return undefined;
  if (state.phase === 'running')
    return `${state.what === 'write' ? 'Writing it down' : 'Taking it back'} for ${amount(state.all, 'pupil')}.`;
  const trouble = troubleWords(state);
  if (state.phase === 'undone' && trouble === '') return undefined;
  return `${doneWords(state)} ${trouble}`.trim();
}
