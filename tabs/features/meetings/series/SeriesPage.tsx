import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { UndoNotices } from '../../../parts/undo/UndoNotices.tsx';
import { Waiting } from '../../../parts/Waiting.tsx';
import { SeriesEditor } from './SeriesEditor.tsx';
import { SeriesList } from './SeriesList.tsx';
import { stateWords } from './seriesWords.ts';
import { useOneSeries, useSeriesList } from './useSeries.ts';

/** In place of an id: a series that is not kept yet. */
const fresh = 'new';

/** The runs of drop-ins and forums, for officers: all of them, or one with its dates. */
export default function SeriesPage({ seriesId }: { seriesId?: string | undefined }) {
  return (
    <UndoNotices>
      {seriesId === undefined ? <All /> : seriesId === fresh ? <New /> : <One key={seriesId} id={seriesId} />}
    </UndoNotices>
  );
}

function All() {
  const series = useSeriesList();
  return (
    <>
      <p className="not-printed">
        <PageLink to="/meetings">Back to the meetings</PageLink>
      </p>
      <PageHeading
        title="Series"
        intro="Drop-ins every second week and forums once a term, from the council’s own term dates. Look at the whole year before anybody sees it."
      >
        Series of drop-ins and forums
      </PageHeading>
      <p className="not-printed">
        <PageLink to={`/meetings/series/${fresh}`} className="action">
          Begin a series
        </PageLink>
      </p>
      {series.data ? (
        <SeriesList series={series.data} />
      ) : series.error ? (
        <ProblemPanel error={series.error} retry={() => void series.refetch()} />
      ) : (
        <Waiting what="the series" lines={6} />
      )}
    </>
  );
}

function BackToAll() {
  return (
    <p className="not-printed">
      <PageLink to="/meetings/series">Back to all series</PageLink>
    </p>
  );
}

function New() {
  return (
    <>
      <BackToAll />
      <PageHeading
        title="New series"
        intro="Nothing is kept until you save the draft, and nobody sees it until you publish it."
      >
        New series
      </PageHeading>
      <SeriesEditor />
    </>
  );
}

function One({ id }: { id: string }) {
  const series = useOneSeries(id);
  return (
    <>
      <BackToAll />
      <PageHeading title="Series" intro={series.data && stateWords(series.data)}>
        {series.data?.title ?? 'Series'}
      </PageHeading>
      {series.data ? (
        <SeriesEditor series={series.data} />
      ) : series.error ? (
        <ProblemPanel error={series.error} retry={() => void series.refetch()} />
      ) : (
        <Waiting what="the series" lines={8} />
      )}
    </>
  );
}
