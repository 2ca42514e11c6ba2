import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../parts/Waiting.tsx';
import { PupilDetails } from './PupilDetails.tsx';

/** A pupil's figures, with what each of them rests on, and the marks behind them. */
export default function PupilPage({ pupilId }: { pupilId: string }) {
  const { api } = useApp();
  const pupil = useQuery({
    queryKey: ['pupil', pupilId],
    // The school's term dates, which another page changes, are part of the figures.
    staleTime: 0,
    queryFn: () => bodyOf(api.pupils[':pupilId'].$get({ param: { pupilId } })),
  });
  const back = pupil.data ? `/caseload/${pupil.data.school.id}` : '/caseload';
  return (
    <>
      <p className="not-printed">
        <PageLink to={back}>Back to the caseload</PageLink>
      </p>
      <PageHeading title="Pupil">
        {pupil.data ? `${pupil.data.forename} ${pupil.data.surname}` : 'Pupil'}
      </PageHeading>
      {pupil.data ? (
        <PupilDetails pupil={pupil.data} />
      ) : pupil.error ? (
        <ProblemPanel error={pupil.error} retry={() => void pupil.refetch()} />
      ) : (
        <Waiting what="the pupil’s figures" lines={8} />
      )}
    </>
  );
}
