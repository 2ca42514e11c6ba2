import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import { isOpen } from '../../../../../src/casework/actions/actionContent.ts';
import { organisationWords } from '../../../../../src/casework/actions/organisationWords.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { actionTypeNames } from '../../../../parts/actionNames.ts';
import { useKept } from '../../../../parts/drafts/useKept.ts';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import styles from '../case.module.css';
import { EntryCard } from '../entries/EntryCard.tsx';
import { Facts } from '../entries/Facts.tsx';
import { OpenAgain } from '../entries/OpenAgain.tsx';
import { OpenForm } from '../entries/OpenForm.tsx';
import { entryFormKey } from '../entries/useEntryForm.ts';
import { useRevert } from '../entries/useRevert.ts';
import { actionStateNames } from '../words/actionNames.ts';
import { outcomeWords } from '../words/outcomeNames.ts';
import { ActionForm } from './ActionForm.tsx';
import { CarryForm } from './CarryForm.tsx';
import { CloseForm } from './CloseForm.tsx';
import { goesOn, openedAgain } from './carriedOver.ts';
import { useCarryOverOne } from './useCarryOver.ts';

type Props = { file: CaseFile; action: CaseEntryOf<'action'>; level: 3 | 4 };

const closings = [
  { state: 'done', button: 'Done', said: 'The action is done.' },
  { state: 'not-possible', button: 'Not possible', said: 'The action is closed as not possible.' },
] as const;

/** An action, with what can become of it while it is open. */
export function ActionCard({ file, action, level }: Props) {
  const { what, type, owner, dueOn, state, doneOn, outcome, note } = action.content;
  const isOverdue = isOpen(action.content) && dueOn < file.today;
  return (
    <EntryCard
      file={file}
      entry={action}
      level={level}
      heading={what}
      what={`the action “${what}”`}
      buttons={
        <>
          <Closings file={file} action={action} />
          {isOpen(action.content) || isCarriedOn(file, action) ? null : (
            <OpenAgain
              file={file}
              entry={action}
              opened={openedAgain(action.content)}
              what={`the action “${what}”`}
            />
          )}
        </>
      }
      form={({ close, done }) => (
        <ActionForm
          file={file}
          action={action}
          onClose={close}
          onSaved={() => done('The action is changed.')}
        />
      )}
    >
      <Facts
        facts={[
          {
            name: 'By when',
            value: isOverdue ? (
              <span className={styles.overdue}>
                <WarningRegular aria-hidden="true" className="sign" />
                {ukDate(dueOn)}, overdue
              </span>
            ) : (
              ukDate(dueOn)
            ),
          },
          { name: 'Who', value: whoWords(owner) },
          { name: 'Kind', value: actionTypeNames[type] },
          { name: 'How it stands', value: doneOn ? `Done on ${ukDate(doneOn)}` : actionStateNames[state] },
          { name: 'How much it helped', value: outcome === undefined ? undefined : outcomeWords(outcome) },
          { name: 'Note', value: note, long: true },
        ]}
      />
    </EntryCard>
  );
}

const isCarriedOn = (file: CaseFile, { id, content }: CaseEntryOf<'action'>) =>
  content.state === 'carried-over' && goesOn(file, id);

const whoWords = ({ name, organisation }: CaseEntryOf<'action'>['content']['owner']) =>
  organisation === 'school' ? name : `${name}, ${organisationWords[organisation]}`;

function Closings({ file, action }: Omit<Props, 'level'>) {
  const { id, content } = action;
  const { what } = content;
  const tell = useUndo();
  const revert = useRevert(file);
  const carryOver = useCarryOverOne(file);
  const kept = useKept();
  const keyOf = (state: 'done' | 'not-possible') =>
    entryFormKey({ file, kind: 'action', name: state, entry: action });
  const carryKey = entryFormKey({ file, kind: 'action', name: `carry.${id}` });
  // Somebody else may close it while this person writes in one of the forms.
  const isShown = (key: string) => isOpen(content) || kept.has(key);
  const isCarried = goesOn(file, id) && !kept.has(carryKey);
  return (
    <>
      {closings
        .filter(({ state }) => isShown(keyOf(state)))
        .map(({ state, button, said }) => (
          <OpenForm
            key={state}
            button={button}
            of={what}
            appearance="secondary"
            size="small"
            draftKey={keyOf(state)}
          >
            {({ close }) => (
              <CloseForm
                file={file}
                action={action}
                state={state}
                onClose={close}
                // The card moves to those that are closed, and could not say it.
                onSaved={({ before, content: closed }) =>
                  tell({
                    words: said,
                    back: {
                      undo: () => revert({ kind: 'action', id, before, content: closed }),
                      words: 'The action is open again.',
                    },
                  })
                }
              />
            )}
          </OpenForm>
        ))}
      {isCarried && isOpen(content) ? (
        <Button size="small" onClick={() => void carryOver(action)}>
          Close as carried over<span className="unseen"> {what}</span>
        </Button>
      ) : null}
      {!isCarried && isShown(carryKey) ? (
        <OpenForm button="Carry over" of={what} appearance="secondary" size="small" draftKey={carryKey}>
          {({ close }) => (
            <CarryForm
              file={file}
              action={action}
              onClose={close}
              onSaved={(nextId) => void carryOver(action, nextId)}
            />
          )}
        </OpenForm>
      ) : null}
    </>
  );
}
