import { attendancePercent } from '../../../src/attendance/band.ts';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { SchoolSummary } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { amount, figure } from '../../parts/amount.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { notKnown } from './figureWords.ts';
import styles from './schools.module.css';

/** Every school of a person side by side: where support is needed, and whose register is missing. */
export default function SchoolsPage() {
  const { schools } = useMe();
  const without = schools.filter(({ register }) => register === undefined).length;
  return (
    <>
      <PageHeading
        title="Schools"
        intro={`${amount(schools.length, 'school')}. ${
          without === 0 ? 'All have' : `${figure(without)} ${without === 1 ? 'has' : 'have'} not`
        } saved a register.`}
      >
        Schools
      </PageHeading>
      <p className="not-printed">
        <PageLink to="/term-dates">Term dates</PageLink>
      </p>
      <table className={`table ${styles.table}`}>
        <caption className="unseen">Your schools and the figures of their last saved register</caption>
        <thead>
          <tr>
            <th scope="col">School</th>
            <th scope="col">Register up to</th>
            <th scope="col">Attendance</th>
            <th scope="col">Pupils</th>
            <th scope="col">Severely absent</th>
            <th scope="col">Persistently absent</th>
            <th scope="col">Threshold met</th>
          </tr>
        </thead>
        <tbody>
          {schools.map((school) => (
            <SchoolRow key={school.id} school={school} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function SchoolRow({ school: { id, name, phase, register } }: { school: SchoolSummary }) {
  return (
    <tr>
      <th scope="row">
        <PageLink to={`/caseload/${id}`}>{name}</PageLink>
        <span className={styles.phase}>{phase}</span>
        {register ? (
          <PageLink to={`/schools/${id}/figures`}>
            Figures<span className="unseen"> of {name}</span>
          </PageLink>
        ) : null}
      </th>
      {register ? (
        <>
          <td data-label="Register up to">{ukDate(register.to)}</td>
          <td data-label="Attendance">{attendancePercent(register)}%</td>
          <td data-label="Pupils">{figure(register.pupils)}</td>
          <td data-label="Severely absent">{figure(register.severe)}</td>
          <td data-label="Persistently absent">{figure(register.persistent)}</td>
          <td data-label="Threshold met">
            {register.thresholdMet === undefined
              ? 'Not known'
              : register.thresholdMet === undefined
                ? notKnown
                : figure(register.thresholdMet)}
          </td>
        </>
      ) : (
        <td colSpan={6}>
          No register yet. <PageLink to={`/registers/${id}`}>Add one</PageLink>
        </td>
      )}
    </tr>
  );
}
