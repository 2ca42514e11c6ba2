import { lazy, Suspense, useState } from 'react';
import { Notice } from '../../../parts/Notice.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useNotice } from '../../../parts/useNotice.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import { DateActions } from './DateActions.tsx';
import { DatesTable } from './DatesTable.tsx';
import type { Asked } from './ExceptionDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import styles from './series.module.css';
import type { Series, SeriesContent, SeriesPreview } from './seriesTypes.ts';
import { byTerm, sumWords } from './seriesWords.ts';
import { useExceptions } from './useExceptions.ts';
import { type SeriesChanges, usePreview } from './useSeries.ts';

const ExceptionDialog = lazy(() => import('./ExceptionDialog.tsx'));

type Props = {
  series: Series | undefined;
  /** What is typed; undefined while something is wrong with it. */
  content: SeriesContent | undefined;
  isDirty: boolean;
  changes: SeriesChanges;
};

/** Every date of the series as it is typed, by term, with what becomes of each; and what can be decided about them. */
export function SeriesDates({ series, content, isDirty, changes }: Props) {
  const preview = usePreview(content, { seriesId: series?.id, version: series?.changed.at });
  const data = preview.data ?? undefined;
  return (
    <section className="stack" aria-labelledby="series-dates">
      <h2 id="series-dates">The dates</h2>
      {content === undefined ? (
        <p>Put right what is typed above, and the dates show here.</p>
      ) : data ? (
        <Shown preview={data} series={isDirty ? undefined : series} changes={changes} />
      ) : preview.error ? (
        <ProblemPanel error={preview.error} retry={() => void preview.refetch()} />
      ) : (
        <Waiting what="the dates" lines={8} />
      )}
    </section>
  );
}

type ShownProps = {
  preview: SeriesPreview;
  /** The series as it is kept, where nothing else is typed: something can be decided about it. */
  series: Series | undefined;
  changes: SeriesChanges;
};

function Shown({ preview, series, changes }: ShownProps) {
  const [asked, setAsked] = useState<Asked>();
  const [isPublishing, setPublishing] = useState(false);
  const notice = useNotice();
  const exceptions = useExceptions(series, changes);
  return (
    <>
      {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
      <p role="status">{sumWords(preview.dates)}</p>
      {preview.hints.length > 0 ? (
        <ul className={`said ${styles.hints}`}>
          {preview.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      ) : null}
      <DateActions
        preview={preview}
        series={series}
        onPublish={() => setPublishing(true)}
        onAdd={() => setAsked({ what: 'add' })}
      />
      {exceptions.error ? <ProblemPanel error={exceptions.error} /> : null}
      {byTerm(preview.dates).map(([term, dates]) => (
        <DatesTable
          key={term}
          term={term}
          dates={dates}
          series={series}
          onAsk={setAsked}
          onTakeBack={exceptions.takeBack}
        />
      ))}
      {asked && series ? (
        <Suspense>
          <ExceptionDialog
            asked={asked}
            series={series}
            isPending={changes.except.isPending}
            error={changes.except.error}
            onClose={() => {
              changes.except.reset();
              setAsked(undefined);
            }}
            onDecide={(exception) => exceptions.decide(exception, () => setAsked(undefined))}
          />
        </Suspense>
      ) : null}
      {isPublishing && series ? (
        <PublishDialog
          series={series}
          preview={preview}
          publish={changes.publish}
          onClose={() => setPublishing(false)}
          onPublished={(words) => {
            setPublishing(false);
            notice.tell(words);
          }}
        />
      ) : null}
    </>
  );
}
