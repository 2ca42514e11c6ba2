import { attendancePercent } from '../../../../../src/attendance/band.ts';
import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { amount, figure } from '../../../../parts/amount.ts';
import { TrendChart } from '../../../../parts/charts/TrendChart.tsx';
import { halfTermDates } from '../../../../parts/halfTermDates.ts';
import { readTenths } from '../../../../parts/tenths.ts';
import { WhyThis } from '../../../../parts/WhyThis.tsx';
import styles from './figures.module.css';
import type { Insight } from './sessionWords.ts';

/** Attendance by half term: a line, and the counts behind it. */
export function HalfTermSection({ pupil, insight }: { pupil: Pupil; insight: Insight }) {
  const { halfTerms } = insight;
  if (halfTerms.length === 0) return null;
  const points = halfTerms.map((term) => ({ name: term.name, tenths: readTenths(attendancePercent(term)) }));
  return (
    <section className="stack" aria-labelledby="half-terms">
      <h2 id="half-terms">By half term</h2>
      <div className={styles.trend}>
        {halfTerms.length > 1 ? <TrendChart title="Attendance by half term." points={points} /> : null}
        <table className="table number">
          <caption className="unseen">Attendance by half term</caption>
          <thead>
            <tr>
              <th scope="col">Half term</th>
              <th scope="col">Attended</th>
              <th scope="col">Attendance</th>
            </tr>
          </thead>
          <tbody>
            {halfTerms.map((term) => (
              <tr key={term.from}>
                <th scope="row">
                  {term.name}
                  <span className={styles.dates}>{halfTermDates(term, pupil.asAt)}</span>
                </th>
                <td>
                  {figure(term.attended)} of {figure(term.possible)}
                </td>
                <td>{term.possible === 0 ? 'None possible' : `${attendancePercent(term)}%`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <WhyThis of="half terms" source={pupil.source} outOf={amount(pupil.possible, 'possible session')}>
        Sessions attended out of those possible in each half term, by the school’s calendar. A half term that
        has only begun counts few sessions, so its percentage moves quickly.
      </WhyThis>
    </section>
  );
}
