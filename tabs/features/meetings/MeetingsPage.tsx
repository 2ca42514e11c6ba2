import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Occurrence } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { UndoNotices } from '../../parts/undo/UndoNotices.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { DatesToBook } from './DatesToBook.tsx';
import { MyPlaces } from './MyPlaces.tsx';
import { OfficerLinks } from './OfficerLinks.tsx';
import { canBook, isHeld, whenWords } from './occurrenceWords.ts';
import { PastPlaces } from './PastPlaces.tsx';
import { useOccurrences } from './useOccurrences.ts';

const BookDialog = lazy(() => import('./BookDialog.tsx'));

/** The next drop-ins and forums. With an occurrence in the address, its booking form is open. */
export default function MeetingsPage({ occurrenceId }: { occurrenceId?: string | undefined }) {
  const occurrences = useOccurrences();
  return (
    <>
      <PageHeading
        title="Meetings"
        intro="Drop-ins and forums with the School Attendance Support Team, in Teams."
      >
        Meetings
      </PageHeading>
      <OfficerLinks />
      {occurrences.data ? (
        <UndoNotices>
          <Loaded occurrences={occurrences.data} occurrenceId={occurrenceId} />
        </UndoNotices>
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
  const open = (id: string) => navigate(`/meetings/${id}/book`, { replace: true });

  return (
    <>
      {notice ? <Notice place={place}>{notice}</Notice> : null}
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
            open(id);
          }}
        />
      )}
      <PastPlaces />
      {asked && opened === asked.id ? (
        <Suspense>
          <BookDialog
            key={asked.id}
            occurrence={asked}
            others={occurrences.filter(
              (one) => one.kind === asked.kind && one.id !== asked.id && canBook(one, me),
            )}
            onClose={close}
            onOther={open}
            onBooked={(occurrence) => {
              tell(bookedWords(occurrence));
              close();
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

function bookedWords(occurrence: Occurrence): string {
  const [last] = occurrence.mine.filter((place) => !isHeld(place)).slice(-1);
  if (last && !occurrence.mine.some(isHeld)) {
    return `You are number ${last.position} on the waiting list for ${whenWords(occurrence)}.`;
  }
  return `You have a place on ${whenWords(occurrence)}. An invitation is on its way.`;
}

/** Why a link to a date does not open its form. */
function NotOpen({ asked }: { asked: Occurrence | undefined }) {
  return (
    <Notice>
      {asked === undefined
        ? 'That date has passed or was taken off. These are the next dates.'
        : asked.mine.length > 0
          ? `You already have a place on ${whenWords(asked)}, or wait for one.`
          : `You cannot book a place on ${whenWords(asked)}. Choose another date.`}
    </Notice>
  );
}
