import { useLocation } from 'wouter';
import { useMe } from '../../app/MeContext.ts';
import { rememberSchool, schoolToShow } from '../../parts/lastSchool.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { SchoolChoice } from '../../parts/SchoolChoice.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { CaseloadOfSchool } from './CaseloadOfSchool.tsx';
import { useCaseload } from './useCaseload.ts';

/** A school's persistently and severely absent pupils. Without a school in the address, the last one looked at. */
export default function CaseloadPage({ schoolId }: { schoolId?: string | undefined }) {
  const { schools } = useMe();
  const [, navigate] = useLocation();
  const school = schoolToShow(schools, schoolId);
  return (
    <>
      <PageHeading title="Caseload">Caseload</PageHeading>
      {school ? (
        <>
          {schools.length > 1 ? (
            <div className="row not-printed">
              <SchoolChoice
                schools={schools}
                schoolId={school.id}
                onChange={(id) => {
                  rememberSchool(id);
                  navigate(`/caseload/${id}`, { replace: true });
                }}
              />
              <PageLink to="/schools">Compare all schools</PageLink>
            </div>
          ) : null}
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
  const caseload = useCaseload(schoolId);
  if (caseload.data) return <CaseloadOfSchool caseload={caseload.data} />;
  if (caseload.error) return <ProblemPanel error={caseload.error} retry={() => void caseload.refetch()} />;
  return <Waiting what="the caseload" lines={8} />;
}
