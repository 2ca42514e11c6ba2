import { Button } from '@fluentui/react-components';
import { Notice } from '../../parts/Notice.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { StepHeading } from '../../parts/StepHeading.tsx';
import styles from './calendar.module.css';
import type { CalendarPage, Place } from './calendarTypes.ts';
import { DayList } from './DayList.tsx';
import { DaysSoFar } from './DaysSoFar.tsx';
import { FileOfDates } from './FileOfDates.tsx';
import { OthersDates } from './OthersDates.tsx';
import { StartFrom } from './StartFrom.tsx';
import { TermRows } from './TermRows.tsx';
import { useDatesEditor } from './useDatesEditor.ts';

type Props = { place: Place; page: CalendarPage; onSaved(): void; onClose(): void };

/** Changes dates. Nothing counts until it is saved; what is entered survives a reload, and someone else's change. */
export function DatesEditor({ place, page, onSaved, onClose }: Props) {
  const editor = useDatesEditor({ place, page, onSaved });
  const { draft, faults, save, notice } = editor;
  const faultsOf = (list: string) => faults.filter((fault) => fault.list === list);
  const close = () => {
    editor.forget();
    onClose();
  };
  return (
    <section className={`stack ${styles.editor}`} aria-label="Change the dates">
      <StepHeading>
        {place.kind === 'council' ? 'Change the council’s dates' : `Dates of ${place.name}`}
      </StepHeading>
      <StartFrom page={page} onStart={editor.startFrom} />
      <FileOfDates onUse={editor.useFile} />
      {notice.notice ? (
        <Notice place={notice.place}>
          {notice.notice}{' '}
          {editor.undo ? (
            <Button size="small" onClick={editor.undo}>
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      <TermRows
        terms={draft.terms}
        faults={faultsOf('terms')}
        onChange={editor.changeTerm}
        onRemove={editor.removeTerm}
        onAdd={editor.addTerm}
      />
      <div className={styles.lists}>
        <DayList
          name="INSET days"
          one="INSET day"
          hint="In term, without pupils."
          days={draft.inset}
          faults={faultsOf('inset')}
          onAdd={(day) => editor.addDay('inset', day)}
          onRemove={(day) => editor.removeDay('inset', day)}
        />
        <DayList
          name="Other closures"
          one="closure"
          hint="In term, the school does not open. Leave out bank holidays."
          days={draft.closures}
          faults={faultsOf('closures')}
          onAdd={(day) => editor.addDay('closures', day)}
          onRemove={(day) => editor.removeDay('closures', day)}
        />
      </div>
      <DaysSoFar draft={draft} />
      {editor.summary ? (
        <p role="alert" className="said">
          {editor.summary}
        </p>
      ) : null}
      {save.error ? <ProblemPanel error={save.error} /> : null}
      {editor.others ? (
        <OthersDates dates={editor.others} onTakeTheirs={editor.takeTheirs} onKeepMine={editor.saveMine} />
      ) : null}
      <div className="row">
        <Button appearance="primary" disabledFocusable={save.isPending} onClick={() => editor.submit()}>
          {save.isPending ? 'Saving' : 'Save the dates'}
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </section>
  );
}
