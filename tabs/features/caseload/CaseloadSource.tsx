import { ukDate } from '../../../src/calendar/ukDate.ts';
import { amount } from '../../parts/amount.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import styles from './caseload.module.css';
import type { ShownCaseload } from './finding/shownCaseload.ts';

/** Which registers the figures come from, and where there is more about the school. */
export function CaseloadSource({ caseload }: { caseload: ShownCaseload }) {
  const { schools, source } = caseload;
  const [only] = schools.length === 1 ? schools : [];
  if (!only) return <SeveralSources schools={schools} />;
  return (
    <>
      <p>
        <strong>{only.name}</strong>
        {source ? (
          <>
            , up to <strong>{ukDate(source.to)}</strong>. From {source.fileName}, which starts on{' '}
            {ukDate(source.from)}.
          </>
        ) : (
          '. No register yet: these pupils are shown because their case is open.'
        )}
      </p>
      <ul className={`not-printed ${styles.links}`}>
        <li>
          <PageLink to={`/schools/${only.id}/figures`}>Figures of the whole school</PageLink>
        </li>
        <li>
          <PageLink to={`/schools/${only.id}/returns`}>Returns to the council</PageLink>
        </li>
        <li>
          <PageLink to={`/schools/${only.id}/reports`}>Reports</PageLink>
        </li>
      </ul>
    </>
  );
}

function SeveralSources({ schools }: Pick<ShownCaseload, 'schools'>) {
  const dates = schools.flatMap(({ asAt }) => asAt ?? []).sort();
  const [first] = dates;
  const last = dates[dates.length - 1];
  const without = schools.length - dates.length;
  return (
    <>
      <p>
        <strong>{amount(schools.length, 'school')}</strong>
        {first && last
          ? first === last
            ? `, registers up to ${ukDate(last)}`
            : `, registers up to between ${ukDate(first)} and ${ukDate(last)}`
          : ''}
        .{without > 0 ? ` ${amount(without, 'school has', 'schools have')} no register yet.` : ''}
      </p>
      <ul className={`not-printed ${styles.links}`}>
        <li>
          <PageLink to="/reports">Reports</PageLink>
        </li>
      </ul>
    </>
  );
}
