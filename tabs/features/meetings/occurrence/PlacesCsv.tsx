import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { OccurrencePage } from '../../../app/apiTypes.ts';
import { toCsv } from '../../../parts/csv.ts';
import { download } from '../../../parts/download.ts';
import { placesCsvRows } from './placeRow.ts';

/** The list of a date to keep. It names staff and no pupil: the audit is not told. */
export function PlacesCsv({ page }: { page: OccurrencePage }) {
  const name = `${page.kind}-${page.startsAt.slice(0, 10)}.csv`;
  return (
    <Button
      appearance="subtle"
      icon={<ArrowDownloadRegular />}
      onClick={() => download(name, toCsv(placesCsvRows(page)))}
    >
      Download CSV
    </Button>
  );
}
