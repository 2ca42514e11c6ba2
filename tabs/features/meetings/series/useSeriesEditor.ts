import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { academicYearOf } from '../../../../src/calendar/academicYear.ts';
import { ApiProblem } from '../../../app/apiProblem.ts';
import type { Choice } from '../../../parts/conflict/mergeContent.ts';
import { differencesOf, mergedContent } from '../../../parts/conflict/mergeContent.ts';
import { useDraft } from '../../../parts/drafts/useDraft.ts';
import { useForm } from '../../../parts/form/useForm.ts';
import { todayHere } from '../../../parts/today.ts';
import { useNotice } from '../../../parts/useNotice.ts';
import {
  contentOf,
  fieldFaults,
  fieldLabels,
  fieldsOf,
  type SeriesFields,
  startOfFields,
} from './seriesForm.ts';
import type { Series } from './seriesTypes.ts';
import { useSeriesChanges } from './useSeries.ts';

type Kept = { version: string; base: SeriesFields; fields: SeriesFields };

/** This school year and no more, until somebody says otherwise. */
function usualFields(): SeriesFields {
  const today = todayHere();
  const year = academicYearOf(today);
  return startOfFields({ from: today, to: `${year + 1}-07-31` });
}

/** What is being typed of a series, what is wrong with it, and what becomes of it when two officers change the same. */
export function useSeriesEditor(series: Series | undefined) {
  const [, navigate] = useLocation();
  const start = (): Kept => {
    const fields = series ? fieldsOf(series) : usualFields();
    return { version: series?.changed.at ?? '', base: fields, fields };
  };
  const draft = useDraft<Kept>(`series.${series?.id ?? 'new'}`, start);
  const { version, base, fields } = draft.written;
  const form = useForm<SeriesFields>({
    draft: {
      written: fields,
      change: (part) =>
        draft.change((before) => ({
          fields: { ...before.fields, ...(typeof part === 'function' ? part(before.fields) : part) },
        })),
    },
    labels: fieldLabels,
  });
  const changes = useSeriesChanges();
  const notice = useNotice();
  const { save, draft: add } = changes;
  const [before, setBefore] = useState(series?.changed.at);

  // An exception, or a colleague, has made a newer version: with nothing typed the form goes on from there.
  const isOld = series !== undefined && series.changed.at !== version;
  const renew = () => draft.rebase(start());
  useEffect(() => {
    if (series && series.changed.at !== before) {
      setBefore(series.changed.at);
      if (!draft.isDirty) renew();
    }
  });

  const send = (from: string, typed: SeriesFields) => {
    if (save.isPending || add.isPending) return;
    const faults = fieldFaults(typed);
    if (Object.keys(faults).length > 0) return form.refuse(faults);
    form.clear();
    const content = contentOf(typed);
    if (!series) {
      add.mutate(content, {
        onSuccess: (made) => {
          draft.forget();
          navigate(`/meetings/series/${made.id}`, { replace: true });
        },
      });
      return;
    }
    save.mutate(
      { id: series.id, version: from, content },
      {
        onSuccess: (saved) => {
          const stands = fieldsOf(saved);
          draft.rebase({ version: saved.changed.at, base: stands, fields: stands });
          notice.tell(
            saved.state === 'draft'
              ? 'The draft is saved.'
              : 'The series is saved. Those who booked are told of new times.',
          );
        },
      },
    );
  };
  const isOvertaken = isOld && save.error instanceof ApiProblem && save.error.code === 'changed_elsewhere';
  const theirs = isOvertaken && series ? fieldsOf(series) : undefined;
  const differences = theirs ? differencesOf(base, theirs, fields) : [];
  return {
    form,
    draft: {
      ...draft,
      /** Back to the series as it is now, which is no longer what the form began with where somebody has changed it. */
      discard() {
        save.reset();
        draft.discard(start());
      },
    },
    changes,
    notice,
    content: Object.keys(fieldFaults(fields)).length === 0 ? contentOf(fields) : undefined,
    isSaving: save.isPending || add.isPending,
    error: isOvertaken ? undefined : (save.error ?? add.error),
    submit: () => send(version, fields),
    overtaken: theirs && series ? { changed: series.changed, differences } : undefined,
    saveMerged(choices: Readonly<Record<string, Choice>>) {
      if (theirs && series) send(series.changed.at, mergedContent(theirs, differences, choices));
    },
    takeTheirs() {
      save.reset();
      renew();
    },
  };
}
