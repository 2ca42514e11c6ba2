import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ConflictPanel } from '../../../parts/conflict/ConflictPanel.tsx';
import { DraftNote } from '../../../parts/drafts/DraftNote.tsx';
import { FaultSummary } from '../../../parts/form/FaultSummary.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { SeriesDates } from './SeriesDates.tsx';
import { SeriesFields } from './SeriesFields.tsx';
import { type SeriesFields as Fields, fieldLabels } from './seriesForm.ts';
import type { Series, SeriesContent } from './seriesTypes.ts';
import { useSeriesEditor } from './useSeriesEditor.ts';

const moment = 300;

/** The content as it was when nothing had been typed for a moment. */
function useSettled(content: SeriesContent | undefined): SeriesContent | undefined {
  const [settled, setSettled] = useState(content);
  const text = JSON.stringify(content);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text === undefined ? undefined : JSON.parse(text)), moment);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** A series as a form, and every date that it gives beneath. */
export function SeriesEditor({ series }: { series?: Series }) {
  const editor = useSeriesEditor(series);
  const { form, draft, notice, overtaken } = editor;
  const settled = useSettled(editor.content);
  const isPublished = series?.state === 'published';
  return (
    <>
      <DraftNote draft={draft} />
      {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
      <form
        noValidate
        className="stack not-printed"
        aria-label="The series"
        onSubmit={(event) => {
          event.preventDefault();
          editor.submit();
        }}
      >
        <SeriesFields form={form} isPublished={isPublished} />
        <FaultSummary faults={form.faults} attempt={form.attempt} />
        {editor.error ? <ProblemPanel error={editor.error} /> : null}
        {overtaken ? null : (
          <div className="row">
            <Button
              appearance={draft.isDirty || !series ? 'primary' : 'secondary'}
              type="submit"
              disabledFocusable={editor.isSaving || (series !== undefined && !draft.isDirty)}
            >
              {editor.isSaving ? 'Saving' : isPublished ? 'Save for all dates to come' : 'Save the draft'}
            </Button>
            {draft.isDirty ? <Button onClick={() => draft.discard()}>Discard my changes</Button> : null}
          </div>
        )}
      </form>
      {overtaken ? (
        <ConflictPanel
          key={overtaken.changed.at}
          changes={[overtaken.changed]}
          differences={overtaken.differences}
          nameOf={(path) => fieldLabels[path as keyof Fields] ?? path}
          textOf={(_, value) => (typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value ?? ''))}
          isSaving={editor.isSaving}
          onSave={editor.saveMerged}
          onTakeTheirs={editor.takeTheirs}
        />
      ) : null}
      <SeriesDates
        series={series}
        content={editor.content && settled}
        isDirty={draft.isDirty}
        changes={editor.changes}
      />
    </>
  );
}
