import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { PupilPage as Pupil } from '../../app/apiTypes.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { CodeTable } from './CodeTable.tsx';
import { yearWords } from './figureWords.ts';
import { MarkCalendar } from './MarkCalendar.tsx';
import { PupilFigures } from './PupilFigures.tsx';

/** A pupil's figures, with what each of them rests on, and the marks behind them. */
export default function PupilPage({ pupilId }: { pupilId: string }) {
  const { api } = useApp();
  const pupil = useQuery({
    queryKey: ['pupil', pupilId],
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
        <Loaded pupil={pupil.data} />
      ) : pupil.error ? (
        <ProblemPanel error={pupil.error} retry={() => void pupil.refetch()} />
      ) : (
        <Waiting what="the pupil’s figures" lines={8} />
      )}
    </>
  );
}

function Loaded({ pupil }: { pupil: Pupil }) {
  const year = yearWords(pupil.yearGroup);
  return (
    <>
      <p className="intro">
        {year ? `${year}, ` : ''}
        {pupil.school.name}. UPN {pupil.upn}
      </p>
      <PupilFigures pupil={pupil} />
      <section className="stack" aria-labelledby="year-of-marks">
        <h2 id="year-of-marks">The marks, week by week</h2>
        <MarkCalendar calendar={pupil.calendar} />
      </section>
      <section className="stack" aria-labelledby="by-code">
        <h2 id="by-code">By attendance code</h2>
        <CodeTable byCode={pupil.byCode} />
      </section>
      <section className="stack not-printed" aria-labelledby="next">
        <h2 id="next">What to do next</h2>
        <p className="prose">
          Start with why: talk with the pupil and their parents and carers about what gets in the way of
          school. The <PageLink to="/toolkit">toolkit</PageLink> has what helps at each stage, and you can{' '}
          <PageLink to="/meetings">book a drop-in</PageLink> to talk it through.
        </p>
      </section>
    </>
  );
}
