import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Occurrence } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { DatesToBook } from './DatesToBook.tsx';
import { MyPlaces } from './MyPlaces.tsx';
import styles from './meetings.module.css';
import { canBook, whenWords } from './occurrenceWords.ts';
import { useOccurrences } from './useOccurrences.ts';

const BookDialog = lazy(() => import('./BookDialog.tsx'));

/** The next drop-ins and forums. With an occurrence in the address, its booking form is open. */
export default function MeetingsPage({ occurrenceId }: { occurrenceId?: string | undefined }) {
  const occurrences = useOccurrences();
  const { role } = useMe();
  return (
    <>
      <PageHeading
        title="Meetings"
        intro="Drop-ins and forums with the School Attendance Support Team, in Teams."
      >
        Meetings
      </PageHeading>
      {role === 'reader' ? null : (
        <p className="not-printed">
          <PageLink to="/newsletters">Newsletters</PageLink>
        </p>
      )}
      {occurrences.data ? (
        <Loaded occurrences={occurrences.data} occurrenceId={occurrenceId} />
      ) : occurrences.error ? (
        <ProblemPanel error={occurrences.error} retry={() => void occurrences.refetch()} />
      ) : (
        <Waiting what="the next dates" lines={6} />
      )}
    </>
  );
}

type LoadedProps = { occurrences: readonly Occurrence[]; occurrenceId: string | undefined };

function Loaded({ occurrences, occurrenceId }: LoadedProps) {
  const me = useMe();
  const [, navigate] = useLocation();
  const { notice, place, tell, clear } = useNotice();
  const asked = occurrences.find(({ id }) => id === occurrenceId);
  // A form stays open when the last place goes while it is being filled in: what was written is not lost.
  const [opened, setOpened] = useState<string>();
  if (asked && opened !== asked.id && canBook(asked, me)) setOpened(asked.id);
  if (!asked && opened !== undefined) setOpened(undefined);
  const close = () => navigate('/meetings', { replace: true });

  return (
    <>
      {notice ? (
        <p ref={place} tabIndex={-1} className={styles.notice}>
          {notice}
        </p>
      ) : null}
      {occurrenceId !== undefined && opened === undefined ? <NotOpen asked={asked} /> : null}
      <MyPlaces occurrences={occurrences} onNotice={tell} />
      {occurrences.length === 0 ? (
        <EmptyState heading="No dates yet">
          <p>The attendance team has not set the next dates. Look again later.</p>
        </EmptyState>
      ) : (
        <DatesToBook
          occurrences={occurrences}
          onBook={(id) => {
            clear();
            navigate(`/meetings/${id}`, { replace: true });
          }}
        />
      )}
      {asked && opened === asked.id ? (
        <Suspense>
          <BookDialog
            key={asked.id}
            occurrence={asked}
            onClose={close}
            onBooked={(occurrence) => {
              tell(`You have a place on ${whenWords(occurrence)}. An invitation is on its way.`);
              close();
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** Why a link to a date does not open its form. */
function NotOpen({ asked }: { asked: Occurrence | undefined }) {
  return (
    <p className={styles.notice}>
      {asked === undefined
        ? 'That date has passed or was taken off. These are the next dates.'
        : asked.mine.length > 0
          ? `You already have a place on ${whenWords(asked)}.`
          : `You cannot book a place on ${whenWords(asked)}. Choose another date.`}
    </p>
  );
}
