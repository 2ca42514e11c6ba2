import { Link, useLocation } from 'wouter';
import { useMe } from '../../app/MeContext.ts';
import { rememberSchool, schoolToShow } from '../../parts/lastSchool.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SchoolChoice } from '../../parts/SchoolChoice.tsx';
import { FinesPanel } from './FinesPanel.tsx';
import { HalfTermPanel } from './HalfTermPanel.tsx';
import { ImpactPanel } from './ImpactPanel.tsx';
import { type ReportPart, reportNames, reportOf, reportParts, reportPath } from './reportParts.ts';

type Props = { schoolId?: string | undefined; part?: string | undefined };

/** Reports to print and to take along: for governors, for a meeting, for the council. */
export default function ReportsPage({ schoolId, part }: Props) {
  const { schools } = useMe();
  const chosen = reportOf(part);
  const school = schoolToShow(schools, schoolId);
  return (
    <>
      <PageHeading title="Reports">Reports</PageHeading>
      <nav className="nav not-printed" aria-label="Reports">
        {reportNames.map((name) => (
          <Link
            key={name}
            href={reportPath(name, schoolId)}
            className="nav-link"
            aria-current={name === chosen ? 'page' : undefined}
          >
            {reportParts[name].name}
          </Link>
        ))}
      </nav>
      {chosen === undefined ? (
        <p>There is no report of that name.</p>
      ) : chosen === 'fines' && schoolId === undefined ? (
        <FinesPanel schoolId={undefined} />
      ) : school ? (
        <OfSchool key={school.id} schoolId={school.id} part={chosen} />
      ) : (
        <p>
          That school is not one of yours. <PageLink to="/reports">Go to your reports</PageLink>.
        </p>
      )}
    </>
  );
}

function OfSchool({ schoolId, part }: { schoolId: string; part: ReportPart }) {
  const { schools } = useMe();
  const [, navigate] = useLocation();
  return (
    <>
      {schools.length > 1 ? (
        <div className="row not-printed">
          <SchoolChoice
            schools={schools}
            schoolId={schoolId}
            onChange={(id) => {
              rememberSchool(id);
              navigate(reportPath(part, id), { replace: true });
            }}
          />
        </div>
      ) : null}
      {part === 'fines' ? (
        <FinesPanel schoolId={schoolId} />
      ) : part === 'impact' ? (
        <ImpactPanel schoolId={schoolId} />
      ) : (
        <HalfTermPanel schoolId={schoolId} />
      )}
    </>
  );
}
