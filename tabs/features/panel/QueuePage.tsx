import { ukDay, ukTime } from '../../../src/calendar/ukDate.ts';
import type { Queue } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { NotForReaders } from './NotForReaders.tsx';
import { QueueLists } from './QueueLists.tsx';
import { useLiveQueue, useQueue } from './useQueue.ts';

const whenWords = ({ startsAt, endsAt }: Queue['occurrence']) =>
  `${ukDay(startsAt)}, ${ukTime(startsAt)} to ${ukTime(endsAt)}`;

/** The questions of one drop-in: in the panel beside the meeting, and on a page of its own. */
export default function QueuePage({ occurrenceId }: { occurrenceId: string }) {
  const { role } = useMe();
  return role === 'reader' ? <NotForReaders /> : <Live occurrenceId={occurrenceId} />;
}

function Live({ occurrenceId }: { occurrenceId: string }) {
  const { data, error, refetch } = useQueue(occurrenceId);
  useLiveQueue(occurrenceId, data !== undefined && !data.closed);
  return (
    <>
      <PageHeading
        title="Questions at the drop-in"
        {...(data && { intro: `${data.occurrence.title}. ${whenWords(data.occurrence)}.` })}
      >
        Questions
      </PageHeading>
      {data ? <QueueLists queue={data} /> : null}
      {error && !data ? (
        <>
          <ProblemPanel error={error} retry={() => void refetch()} />
          <p>
            <PageLink to="/meetings">See the next dates</PageLink>
          </p>
        </>
      ) : null}
      {data || error ? null : <Waiting what="the questions" lines={4} />}
    </>
  );
}
