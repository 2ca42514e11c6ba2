import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { academicYearName } from '../../../../src/calendar/academicYear.ts';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import type { MeetingNumbers } from '../../../app/apiTypes.ts';
import { Choice } from '../../../parts/Choice.tsx';
import { toCsv } from '../../../parts/csv.ts';
import { download } from '../../../parts/download.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../parts/Waiting.tsx';
import { numbersCsvRows } from './numbersCsv.ts';
import { SchoolNumbers } from './SchoolNumbers.tsx';
import { SeriesNumbers } from './SeriesNumbers.tsx';
import { TopicNumbers } from './TopicNumbers.tsx';

const kinds = [
  { value: 'all', label: 'Drop-ins and forums' },
  { value: 'drop-in', label: 'Drop-ins' },
  { value: 'forum', label: 'Forums' },
] as const;
type Kind = (typeof kinds)[number]['value'];

/** What meetings came to in an academic year, for officers. */
export default function NumbersPage() {
  const { api } = useApp();
  const [year, setYear] = useState<string>();
  const [kind, setKind] = useState<Kind>('all');
  const query = { ...(year !== undefined && { year }), ...(kind !== 'all' && { kind }) };
  const numbers = useQuery({
    queryKey: ['meeting-numbers', query],
    queryFn: () => bodyOf(api['meeting-numbers'].$get({ query })),
    placeholderData: (before) => before,
  });
  const { data } = numbers;
  return (
    <>
      <p className="not-printed">
        <PageLink to="/meetings">Back to meetings</PageLink>
      </p>
      <PageHeading
        title="Numbers of meetings"
        intro="Dates that are over: how many were held, who booked and who came."
      >
        Numbers
      </PageHeading>
      {numbers.error ? <ProblemPanel error={numbers.error} retry={() => void numbers.refetch()} /> : null}
      {data ? (
        <>
          <div className="row">
            <Choice
              label="School year"
              value={String(data.year)}
              options={data.years.map((one) => ({ value: String(one), label: academicYearName(one) }))}
              onChange={setYear}
            />
            <Choice<Kind> label="Show" value={kind} options={kinds} onChange={setKind} />
          </div>
          <Tables numbers={data} />
        </>
      ) : numbers.error ? null : (
        <Waiting what="the numbers" lines={8} />
      )}
    </>
  );
}

function Tables({ numbers }: { numbers: MeetingNumbers }) {
  if (numbers.rows.length === 0) {
    return (
      <EmptyState heading="No date is over yet">
        <p>Choose another school year, or come back after the first date.</p>
      </EmptyState>
    );
  }
  const csv = () => download(`meetings-${numbers.year}.csv`, toCsv(numbersCsvRows(numbers)));
  return (
    <>
      <div className="row not-printed">
        <Button appearance="subtle" icon={<ArrowDownloadRegular />} onClick={csv}>
          Download CSV
        </Button>
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
      </div>
      <SeriesNumbers rows={numbers.rows} />
      <TopicNumbers topics={numbers.topics} />
      <SchoolNumbers schools={numbers.schools} />
    </>
  );
}
