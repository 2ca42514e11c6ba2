import { amount } from '../../parts/amount.ts';
import { TrendChart } from '../../parts/charts/TrendChart.tsx';
import { halfTermDates } from '../../parts/halfTermDates.ts';
import { readTenths } from '../../parts/tenths.ts';
import { WhyThis } from '../../parts/WhyThis.tsx';
import { publishedAttendance } from './comparisonShape.ts';
import type { Shown } from './SchoolFiguresView.tsx';
import styles from './school.module.css';
import { shareWords } from './shareWords.ts';

/** Attendance and absence by half term: three lines, and one table with the figures of all of them. */
export function HalfTermTrend({ figures: { halfTerms, comparisons }, register, all }: Shown) {
  const line = (of: (term: (typeof halfTerms)[number]) => number | undefined) =>
    halfTerms.map((term) => ({ name: term.name, tenths: of(term) }));
  return (
    <section className="stack" aria-labelledby="half-terms">
      <h2 id="half-terms">Trend by half term</h2>
      {halfTerms.length > 1 ? (
        <div className={styles.trends}>
          <TrendChart
            title="Attendance."
            points={line(({ attendance }) => readTenths(attendance))}
            reference={publishedAttendance(comparisons)}
          />
          <TrendChart
            title="Pupils persistently absent."
            fromNought
            points={line(({ persistent }) => (persistent.of === 0 ? undefined : persistent.tenths))}
          />
          <TrendChart
            title="Pupils severely absent."
            fromNought
            points={line(({ severe }) => (severe.of === 0 ? undefined : severe.tenths))}
          />
        </div>
      ) : (
        <p>A trend needs two half terms. The register holds one so far.</p>
      )}
      <table className={`table number ${styles.halfTerms}`}>
        <caption className="unseen">Attendance and absence by half term</caption>
        <thead>
          <tr>
            <th scope="col">Half term</th>
            <th scope="col">Attendance</th>
            <th scope="col">Persistently absent</th>
            <th scope="col">Severely absent</th>
          </tr>
        </thead>
        <tbody>
          {halfTerms.map(({ name, from, to, attendance, persistent, severe }) => (
            <tr key={from}>
              <th scope="row">
                {name}
                <span className={styles.dates}>{halfTermDates({ from, to }, register.to)}</span>
              </th>
              <td data-label="Attendance">{attendance === '' ? 'None possible' : `${attendance}%`}</td>
              <td data-label="Persistently absent">
                {shareWords(persistent)} <span className="quiet">({persistent.count})</span>
              </td>
              <td data-label="Severely absent">
                {shareWords(severe)} <span className="quiet">({severe.count})</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <WhyThis of="the trend" source={register} outOf={amount(all.pupils, 'pupil')}>
        Each half term by itself, by the school’s calendar: sessions attended in it out of those possible in
        it, and pupils by what they missed in it. A half term that has only begun counts few sessions, so that
        its figures move quickly.
      </WhyThis>
    </section>
  );
}
