import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CouncilPart } from '../../../src/casework/council/councilSettings.ts';
import { ConflictPanel } from '../../parts/conflict/ConflictPanel.tsx';
import { DraftNote } from '../../parts/drafts/DraftNote.tsx';
import { FaultSummary } from '../../parts/form/FaultSummary.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import styles from './council.module.css';
import type { PartKit } from './partKit.ts';
import { type PartForm, type StoredPart, usePartEditor } from './usePartEditor.ts';

type Props<P extends CouncilPart, F extends object> = {
  kit: PartKit<P, F>;
  stored: StoredPart<P>;
  /** How the part is called in a sentence: 'The stages'. */
  name: string;
  onRenew(): void;
  children(form: PartForm<F>): ReactNode;
};

/** A part of what the council has set, as a form. Nothing counts until it is saved; what is typed survives a reload and others' changes. */
export function PartEditor<P extends CouncilPart, F extends object>(props: Props<P, F>) {
  const { kit, stored, name, onRenew, children } = props;
  const editor = usePartEditor({ kit, stored, name, onRenew });
  const { form, draft, save, notice, overtaken } = editor;
  return (
    <>
      <div className="row">
        <p>{versionWords(stored)}</p>
        {stored.shipped ? null : (
          <Button
            size="small"
            disabledFocusable={save.isPending || draft.isDirty}
            onClick={() => draft.isDirty || editor.goBackToShipped()}
          >
            Go back to what the product ships
          </Button>
        )}
      </div>
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
        id={editor.formId}
        tabIndex={-1}
        noValidate
        className={`stack ${styles.form}`}
        aria-label={name}
        onSubmit={(event) => {
          event.preventDefault();
          editor.submit();
        }}
      >
        {children(form)}
        <FaultSummary faults={editor.faults} attempt={form.attempt} />
        {save.error && !overtaken ? <ProblemPanel error={save.error} /> : null}
        {overtaken ? null : (
          <div className="row">
            <Button appearance="primary" type="submit" disabledFocusable={save.isPending || !draft.isDirty}>
              {save.isPending ? 'Saving' : 'Save'}
            </Button>
            {draft.isDirty ? <Button onClick={() => draft.discard()}>Discard my changes</Button> : null}
          </div>
        )}
      </form>
      {overtaken?.changed ? (
        <>
          <h2>Both sides</h2>
          <ConflictPanel
            key={overtaken.version}
            changes={[overtaken.changed]}
            differences={editor.differences}
            nameOf={kit.nameOf}
            textOf={kit.textOf}
            isSaving={save.isPending}
            onSave={editor.saveMerged}
            onTakeTheirs={editor.takeTheirs}
          />
        </>
      ) : null}
    </>
  );
}

function versionWords({ shipped, version, changed }: StoredPart<CouncilPart>): string {
  const who = changed ? ` by ${changed.by} on ${ukInstant(changed.at)}` : '';
  if (shipped) return changed ? `As the product ships it, chosen again${who}.` : 'As the product ships it.';
  return `Version ${version}, changed${who}.`;
}
