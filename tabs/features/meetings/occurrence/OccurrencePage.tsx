import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { OccurrencePage as Page } from '../../../app/apiTypes.ts';
import { Notice } from '../../../parts/Notice.tsx';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useNotice } from '../../../parts/useNotice.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import { whenWords } from '../occurrenceWords.ts';
import { CapacityForm } from './CapacityForm.tsx';
import { ChangeDate } from './ChangeDate.tsx';
import { DateFacts } from './DateFacts.tsx';
import { PlacesCsv } from './PlacesCsv.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { useOccurrencePage } from './useOccurrencePage.ts';
import { WaitingTable } from './WaitingTable.tsx';

/** One date with everyone who comes or waits, for officers. */
export default function OccurrencePage({ occurrenceId }: { occurrenceId: string }) {
  const page = useOccurrencePage(occurrenceId);
  return (
    <>
      <p className="not-printed">
        <PageLink to="/meetings">Back to meetings</PageLink>
      </p>
      <PageHeading title="Meeting" intro={page.data ? whenWords(page.data) : undefined}>
        {page.data?.title ?? 'Meeting'}
      </PageHeading>
      {page.error ? <ProblemPanel error={page.error} retry={() => void page.refetch()} /> : null}
      {page.data ? <Loaded page={page.data} /> : page.error ? null : <Waiting what="this date" lines={6} />}
    </>
  );
}

function Loaded({ page }: { page: Page }) {
  const { notice, place, tell } = useNotice();
  const isOpen = !page.cancelled && !page.over;
  return (
    <>
      {notice ? <Notice place={place}>{notice}</Notice> : null}
      <DateFacts page={page} />
      <div className="row not-printed">
        {isOpen ? <ChangeDate page={page} onDone={tell} /> : null}
        <PlacesCsv page={page} />
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
      </div>
      {isOpen ? <CapacityForm key={page.capacity} page={page} onDone={tell} /> : null}
      <PlacesTable page={page} />
      {page.waiting.length > 0 ? <WaitingTable page={page} /> : null}
    </>
  );
}
