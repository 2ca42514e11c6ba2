import { useLocation } from 'wouter';
import { useMe } from '../../app/MeContext.ts';
import { rememberSchool, schoolToShow } from '../../parts/lastSchool.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { SchoolChoice } from '../../parts/SchoolChoice.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { SchoolFiguresView } from './SchoolFiguresView.tsx';
import { useSchoolFigures } from './useSchoolFigures.ts';

/** A school's figures over all pupils of its register: how many are absent how much, who, since when, and beside others. */
export default function SchoolFiguresPage({ schoolId }: { schoolId: string }) {
  const { schools } = useMe();
  const [, navigate] = useLocation();
  const school = schoolToShow(schools, schoolId);
  return (
    <>
      <PageHeading title="School figures">School figures</PageHeading>
      {school ? (
        <>
          <div className="row not-printed">
            {schools.length > 1 ? (
              <SchoolChoice
                schools={schools}
                schoolId={school.id}
                onChange={(id) => {
                  rememberSchool(id);
                  navigate(`/schools/${id}/figures`, { replace: true });
                }}
              />
            ) : null}
            <PageLink to={`/caseload/${school.id}`}>Open the caseload</PageLink>
            <PageLink to={`/schools/${school.id}/reports`}>Reports</PageLink>
            <PageLink to={`/term-dates/${school.id}`}>Term dates</PageLink>
            {schools.length > 1 ? <PageLink to="/schools">Compare all schools</PageLink> : null}
          </div>
          <Loaded key={school.id} schoolId={school.id} />
        </>
      ) : (
        <p>
          That school is not one of yours. <PageLink to="/caseload">Go to your caseload</PageLink>.
        </p>
      )}
    </>
  );
}

function Loaded({ schoolId }: { schoolId: string }) {
  const figures = useSchoolFigures(schoolId);
  if (figures.data) return <SchoolFiguresView figures={figures.data} />;
  if (figures.error) return <ProblemPanel error={figures.error} retry={() => void figures.refetch()} />;
  return <Waiting what="the school’s figures" lines={8} />;
}
