import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { useMe } from '../../app/MeContext.ts';
import { rememberSchool, schoolToShow } from '../../parts/lastSchool.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SchoolChoice } from '../../parts/SchoolChoice.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { SchoolDates } from './SchoolDates.tsx';

const ComparisonsPanel = lazy(() => import('./comparisons/ComparisonsPanel.tsx'));

const council = 'council';
const comparisons = 'comparison-figures';

/** The dates that a school goes by, and for officers those of the council and the figures to compare schools with. */
export default function TermDatesPage({ part }: { part?: string | undefined }) {
  const { role } = useMe();
  const isOfficer = role === 'officer';
  if (isOfficer && part === comparisons)
    return (
      <>
        <PageHeading
          title="Comparison figures"
          intro="Published figures that a school’s own are shown beside. Add those of your council or region, with their source."
        >
          Comparison figures
        </PageHeading>
        <Parts chosen={comparisons} />
        <Suspense fallback={<Waiting what="the figures" />}>
          <ComparisonsPanel />
        </Suspense>
      </>
    );
  const ofCouncil = isOfficer && part === council;
  return (
    <>
      <PageHeading
        title="Term dates"
        intro="Due dates and school weeks are counted over these dates, and half terms from the next register on. Bank holidays are known already."
      >
        Term dates
      </PageHeading>
      {isOfficer ? <Parts chosen={ofCouncil ? council : ''} /> : null}
      {ofCouncil ? <SchoolDates key={council} place={{ kind: 'council' }} /> : <OfSchool schoolId={part} />}
    </>
  );
}

const parts = [
  { path: '', name: 'A school’s dates' },
  { path: council, name: 'The council’s dates' },
  { path: comparisons, name: 'Comparison figures' },
] as const;

function Parts({ chosen }: { chosen: string }) {
  return (
    <nav className="nav" aria-label="Dates and figures">
      {parts.map(({ path, name }) => (
        <Link
          key={path}
          href={path ? `/term-dates/${path}` : '/term-dates'}
          className="nav-link"
          aria-current={path === chosen ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

function OfSchool({ schoolId }: { schoolId: string | undefined }) {
  const { schools } = useMe();
  const [, navigate] = useLocation();
  const school = schoolToShow(schools, schoolId);
  if (!school)
    return (
      <p>
        That school is not one of yours. <PageLink to="/term-dates">Go to your term dates</PageLink>.
      </p>
    );
  const { id, name } = school;
  return (
    <>
      {schools.length > 1 ? (
        <div className="row not-printed">
          <SchoolChoice
            schools={schools}
            schoolId={id}
            onChange={(chosen) => {
              rememberSchool(chosen);
              navigate(`/term-dates/${chosen}`, { replace: true });
            }}
          />
        </div>
      ) : null}
      <SchoolDates key={id} place={{ kind: 'school', id, name }} />
    </>
  );
}
