import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { toCsv } from '../../../parts/csv.ts';
import { download } from '../../../parts/download.ts';
import { PageLink } from '../../../parts/PageLink.tsx';
import { seriesCsv } from './seriesCsv.ts';
import type { Series, SeriesPreview } from './seriesTypes.ts';

type Props = {
  preview: SeriesPreview;
  /** Where something can be decided about its dates. */
  series: Series | undefined;
  onPublish(): void;
  onAdd(): void;
};

/** What can be done with all the dates. */
export function DateActions({ preview, series, onPublish, onAdd }: Props) {
  const { toPublish, dates } = preview;
  const more = series?.state === 'published' ? 'more ' : '';
  return (
    <>
      <div className="row not-printed">
        {series && toPublish > 0 ? (
          <Button appearance="primary" onClick={onPublish}>
            {`Publish ${toPublish} ${more}${toPublish === 1 ? 'date' : 'dates'}`}
          </Button>
        ) : null}
        {series ? <Button onClick={onAdd}>Add a date</Button> : null}
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => window.print()}>
          Print
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          onClick={() => download('series-dates.csv', toCsv(seriesCsv(dates)))}
        >
          Download CSV
        </Button>
        <PageLink to="/term-dates/council">The council’s term dates</PageLink>
      </div>
      {series ? null : (
        <p className="quiet not-printed">
          Save the draft or your changes first, then you can publish, and skip, move or add single dates.
        </p>
      )}
    </>
  );
}
