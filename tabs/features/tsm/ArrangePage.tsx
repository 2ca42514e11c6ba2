import type { ArrangedMeeting } from '../../app/apiTypes.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { ArrangeForm } from './ArrangeForm.tsx';
import { useArranging, useMeeting } from './useTsm.ts';

type Props = { schoolId: string; meetingId: string | undefined };

/** Offers times for a meeting with a school, of which its lead picks one. */
export default function ArrangePage({ schoolId, meetingId }: Props) {
  const arranging = useArranging(schoolId);
  return (
    <>
      <PageHeading
        title="Arrange a meeting"
        {...(arranging.data ? { intro: `With ${arranging.data.school.name}.` } : {})}
      >
        Arrange a Targeting Support Meeting
      </PageHeading>
      {arranging.error ? (
        <ProblemPanel error={arranging.error} retry={() => void arranging.refetch()} />
      ) : !arranging.data ? (
        <Waiting what="the school" />
      ) : meetingId ? (
        <Again found={arranging.data} meetingId={meetingId} />
      ) : arranging.data.next ? (
        <p>
          A meeting with this school is arranged already.{' '}
          <PageLink to={`/tsm/${arranging.data.next.id}`}>Open it</PageLink>
        </p>
      ) : (
        <ArrangeForm found={arranging.data} />
      )}
    </>
  );
}

function Again({
  found,
  meetingId,
}: {
  found: NonNullable<ReturnType<typeof useArranging>['data']>;
  meetingId: string;
}) {
  const meeting = useMeeting(meetingId);
  if (meeting.error) return <ProblemPanel error={meeting.error} retry={() => void meeting.refetch()} />;
  if (!meeting.data) return <Waiting what="the meeting" />;
  return <ArrangeForm found={found} before={meeting.data satisfies ArrangedMeeting} />;
}
