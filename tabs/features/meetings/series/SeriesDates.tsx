import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { lazy, Suspense, useState } from 'react';
import { toCsv } from '../../../parts/csv.ts';
import { download } from '../../../parts/download.ts';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useNotice } from '../../../parts/useNotice.ts';
import { Notice } from '../../../parts/Notice.tsx';
import { Waiting } from '../../../parts/Waiting.tsx';
import { DatesTable } from './DatesTable.tsx';
import type { Asked } from './ExceptionDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { seriesCsv } from './seriesCsv.ts';
import styles from './series.module.css';
import type { Series, SeriesContent } from './seriesTypes.ts';
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
  const [asked, setAsked] = useState<Asked>();
  const [isPublishing, setPublishing] = useState(false);
  const notice = useNotice();
  const exceptions = useExceptions(series, changes);
  const data = preview.data ?? undefined;
  const canDecide = series !== undefined && !isDirty;
  return (
    <section className="stack" aria-labelledby="series-dates">
      <h2 id="series-dates">The dates</h2>
      {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
      {content === undefined ? (
        <p>Put right what is typed above, and the dates show here.</p>
      ) : data === undefined ? (
        preview.error ? (
          <ProblemPanel error={preview.error} retry={() => void preview.refetch()} />
        ) : (
          <Waiting what="the dates" lines={8} />
        )
      ) : (
        <>
          <p role="status">{sumWords(data.dates)}</p>
          {data.hints.length > 0 ? (
            <ul className={`said ${styles.hints}`}>
              {data.hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          ) : null}
          <div className="row not-printed">
            {canDecide && data.toPublish > 0 ? (
              <Button appearance="primary" onClick={() => setPublishing(true)}>
                Publish {data.toPublish} {series.state === 'published' ? 'more ' : ''}
                {data.toPublish === 1 ? 'date' : 'dates'}
              </Button>
            ) : null}
            {canDecide ? <Button onClick={() => setAsked({ what: 'add' })}>Add a date</Button> : null}
            <Button appearance="subtle" icon={<PrintRegular />} onClick={() => window.print()}>
              Print
            </Button>
            <Button
              appearance="subtle"
              icon={<ArrowDownloadRegular />}
              onClick={() => download('series-dates.csv', toCsv(seriesCsv(data.dates)))}
            >
              Download CSV
            </Button>
            <PageLink to="/term-dates/council">The council’s term dates</PageLink>
          </div>
          {canDecide ? null : (
            <p className="quiet not-printed">
              Save the draft or your changes first, then you can publish, and skip, move or add single dates.
            </p>
          )}
          {byTerm(data.dates).map(([term, dates]) => (
            <DatesTable
              key={term}
              term={term}
              dates={dates}
              series={canDecide ? series : undefined}
              onAsk={setAsked}
              onTakeBack={exceptions.takeBack}
            />
          ))}
          {exceptions.error ? <ProblemPanel error={exceptions.error} /> : null}
        </>
      )}
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
      {isPublishing && series && data ? (
        <PublishDialog
          series={series}
          preview={data}
          publish={changes.publish}
          onClose={() => setPublishing(false)}
          onPublished={(words) => {
            setPublishing(false);
            notice.tell(words);
          }}
        />
      ) : null}
    </section>
  );
}
