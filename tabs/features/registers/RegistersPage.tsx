import { useLocation } from 'wouter';
import { useMe } from '../../app/MeContext.ts';
import { rememberSchool, schoolToShow } from '../../parts/lastSchool.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SchoolChoice } from '../../parts/SchoolChoice.tsx';
import { KeptRegisters } from './KeptRegisters.tsx';
import { RegisterUpload } from './RegisterUpload.tsx';

/** Where a school's register comes in: checked first, saved after. */
export default function RegistersPage({ schoolId }: { schoolId?: string | undefined }) {
  const { schools } = useMe();
  const [, navigate] = useLocation();
  const school = schoolToShow(schools, schoolId);
  return (
    <>
      <PageHeading
        title="Registers"
        intro="Add the attendance register that your school’s system exports. You see what it holds before anything is saved."
      >
        Registers
      </PageHeading>
      {school ? (
        <>
          {schools.length > 1 ? (
            <div className="row">
              <SchoolChoice
                schools={schools}
                schoolId={school.id}
                onChange={(id) => {
                  rememberSchool(id);
                  navigate(`/registers/${id}`, { replace: true });
                }}
              />
            </div>
          ) : null}
          <RegisterUpload key={school.id} school={school} />
          <KeptRegisters schoolId={school.id} />
        </>
      ) : (
        <p>
          That school is not one of yours. <PageLink to="/registers">Go to your registers</PageLink>.
        </p>
      )}
    </>
  );
}
