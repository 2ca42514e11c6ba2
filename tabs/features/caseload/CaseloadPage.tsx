import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useMe } from '../../app/MeContext.ts';
import { Choice } from '../../parts/Choice.tsx';
import { lastSchool, rememberSchool, schoolToShow } from '../../parts/lastSchool.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { CaseloadContent } from './CaseloadContent.tsx';
import { allSchools, ofAllSchools, ofSchool } from './finding/shownCaseload.ts';
import { useCaseload, useWholeCaseload } from './useCaseload.ts';

/**
 * Persistently and severely absent pupils, of a school or of all schools together. Without a school in the address, of the last
 * one looked at, and of all before any was.
 */
export default function CaseloadPage({ schoolId }: { schoolId?: string | undefined }) {
  const { schools } = useMe();
  const [, navigate] = useLocation();
  const asked = schoolId ?? lastSchool(schools)?.id ?? allSchools;
  const isWhole = asked === allSchools && schools.length > 1;
  const school = isWhole ? undefined : schoolToShow(schools, asked === allSchools ? undefined : asked);
  const shown = isWhole ? allSchools : school?.id;
  return (
    <>
      <PageHeading title="Caseload">Caseload</PageHeading>
      {shown === undefined ? (
        <p>
          That school is not one of yours. <PageLink to="/caseload">Go to your caseload</PageLink>.
        </p>
      ) : (
        <>
          {schools.length > 1 ? (
            <div className="row not-printed">
              <Choice
                label="School"
                value={shown}
                options={[
                  { value: allSchools, label: 'All my schools' },
                  ...schools.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={(id) => {
                  if (id !== allSchools) rememberSchool(id);
                  navigate(`/caseload/${id}`, { replace: true });
                }}
              />
              <PageLink to="/schools">Compare all schools</PageLink>
            </div>
          ) : null}
          {isWhole ? <WholeLoaded /> : <SchoolLoaded key={shown} schoolId={shown} />}
        </>
      )}
    </>
  );
}

function SchoolLoaded({ schoolId }: { schoolId: string }) {
  const caseload = useCaseload(schoolId);
  const { data } = caseload;
  const shown = useMemo(() => data && ofSchool(data), [data]);
  if (shown) return <CaseloadContent caseload={shown} />;
  if (caseload.error) return <ProblemPanel error={caseload.error} retry={() => void caseload.refetch()} />;
  return <Waiting what="the caseload" lines={8} />;
}

function WholeLoaded() {
  const caseload = useWholeCaseload();
  const { data } = caseload;
  const shown = useMemo(() => data && ofAllSchools(data), [data]);
  if (shown) return <CaseloadContent caseload={shown} />;
  if (caseload.error) return <ProblemPanel error={caseload.error} retry={() => void caseload.refetch()} />;
  return <Waiting what="the caseloads" lines={8} />;
}
