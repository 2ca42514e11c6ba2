import { ukDate } from '../../../src/calendar/ukDate.ts';
import { useMe } from '../../app/MeContext.ts';
import { OutsideLink } from '../../parts/OutsideLink.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { readTenths } from '../../parts/tenths.ts';
import { type Comparison, differenceWords, inOrder, type Measure, standingWords } from './comparisonShape.ts';
import styles from './comparisons.module.css';
import type { Shown } from './SchoolFiguresView.tsx';
import { shareWords } from './shareWords.ts';

const measureNames: Record<Measure, string> = {
  attendance: 'Attendance',
  persistent: 'Persistently absent',
  severe: 'Severely absent',
};
const measures = ['attendance', 'persistent', 'severe'] as const;

/** The school beside published figures and those of the council, each with its year and source. */
export function Comparisons({ figures: { comparisons, school }, all, register }: Shown) {
  const { role } = useMe();
  const own = {
    attendance: readTenths(all.attendance),
    persistent: all.persistent.tenths,
    severe: all.severe.tenths,
  };
  return (
    <section className={`stack ${styles.section}`} aria-labelledby="comparisons">
      <h2 id="comparisons">Beside other figures</h2>
      {comparisons.length === 0 ? (
        <p>There is no published figure for this phase, and the council has not added one of its own.</p>
      ) : (
        <>
          <p className="prose">
            Compare with care. {school.name}’s figures run from {ukDate(register.from)} to{' '}
            {ukDate(register.to)}; the others cover the period that their source names. Shares of persistent
            and severe absence move most early in a year.
          </p>
          <table className={`table number ${styles.comparisons}`}>
            <caption className="unseen">The school beside published figures</caption>
            <thead>
              <tr>
                <th scope="col">Figures of</th>
                {measures.map((measure) => (
                  <th key={measure} scope="col">
                    {measureNames[measure]}
                  </th>
                ))}
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              <tr className={styles.own}>
                <th scope="row">{school.name}</th>
                <td data-label={measureNames.attendance}>
                  {all.attendance === '' ? 'None possible' : `${all.attendance}%`}
                </td>
                <td data-label={measureNames.persistent}>{shareWords(all.persistent)}</td>
                <td data-label={measureNames.severe}>{shareWords(all.severe)}</td>
                <td data-label="Source">{register.fileName}</td>
              </tr>
              {inOrder(comparisons).map((comparison) => (
                <ComparisonRow key={comparison.id} comparison={comparison} school={own} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {role === 'officer' ? (
        <p className="not-printed">
          <PageLink to="/term-dates/comparison-figures">Add or remove figures of the council’s own</PageLink>
        </p>
      ) : null}
    </section>
  );
}

type RowProps = { comparison: Comparison; school: Record<Measure, number | undefined> };

function ComparisonRow({ comparison, school }: RowProps) {
  const { name, source, url } = comparison;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles.detail}>{standingWords(comparison)}</span>
      </th>
      {measures.map((measure) => (
        <td key={measure} data-label={measureNames[measure]}>
          {comparison[measure] === undefined ? 'Not given' : `${comparison[measure]}%`}
          <span className={styles.detail}>{differenceWords(school[measure], comparison[measure])}</span>
        </td>
      ))}
      <td data-label="Source">
        {url === undefined ? source : <OutsideLink href={url}>{source}</OutsideLink>}
      </td>
    </tr>
  );
}
