import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../../parts/Notice.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { type CalendarPage, keyOf, type Place } from './calendarTypes.ts';
import { DatesEditor } from './DatesEditor.tsx';
import { DatesView } from './DatesView.tsx';
import { readKeptDraft } from './datesDraft.ts';
import { useCalendar, useRemoveCalendar, useSaveCalendar } from './useCalendar.ts';

/** The dates of a school or of the council: looked at, changed, and what has just been done with a way back. */
export function SchoolDates({ place }: { place: Place }) {
  const calendar = useCalendar(place);
  if (calendar.data) return <Loaded place={place} page={calendar.data} />;
  if (calendar.error) return <ProblemPanel error={calendar.error} retry={() => void calendar.refetch()} />;
  return <Waiting what="the dates" lines={8} />;
}

function Loaded({ place, page }: { place: Place; page: CalendarPage }) {
  // Whoever was changing something goes on with it.
  const [editing, setEditing] = useState(() => readKeptDraft(keyOf(place)) !== undefined);
  const { notice, place: noticePlace, tell } = useNotice();
  const undo = useUndo(place);
  const done = (words: string, before: CalendarPage) => {
    setEditing(false);
    undo.remember(before);
    tell(words);
  };
  return (
    <>
      {notice ? (
        <Notice place={noticePlace}>
          {notice}{' '}
          {undo.possible ? (
            <Button
              size="small"
              disabledFocusable={undo.isPending}
              onClick={() => undo.run(page, () => tell('The dates are as they were before.'))}
            >
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {undo.error ? <ProblemPanel error={undo.error} /> : null}
      {editing ? (
        <DatesEditor
          place={place}
          page={page}
          onSaved={() => done('Saved.', page)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <DatesView
          place={place}
          page={page}
          onEdit={() => setEditing(true)}
          onRemoved={() => done('This school follows the council’s dates again.', page)}
        />
      )}
    </>
  );
}

/** Puts back what stood before a change: the dates, or that there were none of the school's own. */
function useUndo(place: Place) {
  const [before, setBefore] = useState<CalendarPage>();
  const save = useSaveCalendar(place);
  const remove = useRemoveCalendar(keyOf(place));
  const own = place.kind === 'school' ? 'school' : 'council';
  const hadOwn = before?.from === own;
  return {
    // The council's first dates cannot be taken away: there is nothing that its schools would follow instead.
    possible: before !== undefined && (hadOwn || place.kind === 'school'),
    isPending: save.isPending || remove.isPending,
    error: save.error ?? remove.error,
    remember: (page: CalendarPage) => setBefore(page),
    run({ version }: CalendarPage, told: () => void) {
      const onSuccess = () => {
        setBefore(undefined);
        told();
      };
      if (before && hadOwn) save.mutate({ dates: before.dates, version }, { onSuccess });
      else remove.mutate(version, { onSuccess });
    },
  };
}
