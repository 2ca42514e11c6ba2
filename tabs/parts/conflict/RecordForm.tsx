import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DraftNote } from '../drafts/DraftNote.tsx';
import type { Draft } from '../drafts/useDraft.ts';
import { FaultSummary } from '../form/FaultSummary.tsx';
import { Notice } from '../Notice.tsx';
import { ProblemPanel } from '../ProblemPanel.tsx';
import { ConflictPanel } from './ConflictPanel.tsx';
import type { useRecordEditor } from './useRecordEditor.ts';

type Editor = { draft: Pick<Draft<never>, 'from' | 'isDirty' | 'discard' | 'bringBack'> } & Pick<
  ReturnType<typeof useRecordEditor>,
  | 'notice'
  | 'undoRemoval'
  | 'faults'
  | 'attempt'
  | 'overtaken'
  | 'differences'
  | 'submit'
  | 'saveMerged'
  | 'takeTheirs'
>;

type Props = {
  editor: Editor;
  /** 'The page of the forum'. */
  name: string;
  save: { isPending: boolean; error: unknown };
  /** In the panel that shows both sides. */
  nameOf(path: string): string;
  textOf(path: string, value: unknown): string;
  /** Leaves the form without saving; what is written stays as a draft unless it is discarded. */
  onClose(): void;
  children: ReactNode;
};

/** The form of a record: what is kept as a draft, what is wrong, and both sides where somebody else was first. */
export function RecordForm({ editor, name, save, nameOf, textOf, onClose, children }: Props) {
  const { draft, notice, overtaken } = editor;
  return (
    <>
      <DraftNote draft={draft} />
      {notice.notice ? (
        <Notice place={notice.place}>
          {notice.notice}{' '}
          {editor.undoRemoval ? (
            <Button size="small" onClick={editor.undoRemoval}>
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      <form
        noValidate
        className="stack"
        aria-label={name}
        onSubmit={(event) => {
          event.preventDefault();
          editor.submit();
        }}
      >
        {children}
        <FaultSummary faults={editor.faults} attempt={editor.attempt} />
        {save.error && !overtaken ? <ProblemPanel error={save.error} /> : null}
        {overtaken ? null : (
          <div className="row">
            <Button appearance="primary" type="submit" disabledFocusable={save.isPending}>
              {save.isPending ? 'Saving' : 'Save'}
            </Button>
            {draft.isDirty ? <Button onClick={() => draft.discard()}>Discard my changes</Button> : null}
            <Button onClick={onClose}>Close</Button>
          </div>
        )}
      </form>
      {overtaken?.changed ? (
        <section className="stack" aria-label="Both sides">
          <h2>Both sides</h2>
          <ConflictPanel
            key={overtaken.version}
            changes={[overtaken.changed]}
            differences={editor.differences}
            nameOf={nameOf}
            textOf={textOf}
            isSaving={save.isPending}
            onSave={editor.saveMerged}
            onTakeTheirs={editor.takeTheirs}
          />
        </section>
      ) : null}
    </>
  );
}
