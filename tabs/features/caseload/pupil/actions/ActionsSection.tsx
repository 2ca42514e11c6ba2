import { isOpen } from '../../../../../src/casework/actions/actionContent.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { NotedCsv } from '../../../../parts/NotedCsv.tsx';
import styles from '../case.module.css';
import entryStyles from '../entries/entries.module.css';
import { entriesOf } from '../entries/entriesOf.ts';
import { Folded } from '../entries/Folded.tsx';
import { OpenForm } from '../entries/OpenForm.tsx';
import { entryFormKey } from '../entries/useEntryForm.ts';
import { useShownEntries } from '../entries/useShownEntries.ts';
import { useStaying } from '../entries/useStaying.ts';
import { ActionCard } from './ActionCard.tsx';
import { ActionForm } from './ActionForm.tsx';
import { actionRows } from './actionRows.ts';

/** Every action about the pupil, whatever it belongs to: the open ones first, in the order of their days. */
export function ActionsSection({ file, planId }: { file: CaseFile; planId: string | undefined }) {
  const actions = useShownEntries(file, 'action').toSorted((a, b) =>
    a.content.dueOn.localeCompare(b.content.dueOn),
  );
  const isAmongOpen = useStaying();
  const open = actions.filter(({ id, content }) => isAmongOpen(id, isOpen(content)));
  const closed = actions.filter((action) => !open.includes(action)).toReversed();
  const standing = entriesOf(file, 'action');
  const stillOpen = standing.filter(({ content }) => isOpen(content)).length;
  const { id, surname } = file.pupil;
  return (
    <section className="stack" aria-labelledby="actions">
      <h3 id="actions">Actions</h3>
      <div className={styles.openers}>
        <OpenForm button="Add an action" draftKey={entryFormKey({ file, kind: 'action' })}>
          {({ close, done }) => (
            <ActionForm
              file={file}
              planId={planId}
              onClose={close}
              onSaved={() => done('The action is added.')}
            />
          )}
        </OpenForm>
        {standing.length > 0 ? (
          <NotedCsv
            note={{ subject: 'pupil', pupilId: id, count: standing.length }}
            fileName={`actions-${surname.toLowerCase()}.csv`}
            rows={() => actionRows([...open, ...closed].filter((action) => standing.includes(action)))}
          />
        ) : null}
      </div>
      <p>{stillOpen === 0 ? 'No action is open.' : `${amount(stillOpen, 'open action')}.`}</p>
      <ActionList file={file} actions={open} />
      {closed.length > 0 ? (
        <Folded summary={amount(closed.length, 'closed action')} entries={closed}>
          <ActionList file={file} actions={closed} />
        </Folded>
      ) : null}
    </section>
  );
}

function ActionList({ file, actions }: { file: CaseFile; actions: readonly CaseEntryOf<'action'>[] }) {
  if (actions.length === 0) return null;
  return (
    <ul className={entryStyles.list}>
      {actions.map((action) => (
        <ActionCard key={action.id} file={file} action={action} level={4} />
      ))}
    </ul>
  );
}
