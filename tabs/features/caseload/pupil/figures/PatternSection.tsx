import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { shareInTenths } from '../../../../parts/tenths.ts';
import { WhyThis } from '../../../../parts/WhyThis.tsx';
import styles from './pattern.module.css';
import { mostMissed, type PatternCell, patternRows } from './patternShape.ts';
import type { Insight } from './sessionWords.ts';

/** Which mornings and afternoons of the week are missed. The shade of a cell only repeats its figures. */
export function PatternSection({ pupil, insight }: { pupil: Pupil; insight: Insight }) {
  const rows = patternRows(insight.pattern);
  const stands = mostMissed(insight.pattern);
  return (
    <section className="stack" aria-labelledby="pattern">
      <h2 id="pattern">When in the week sessions are missed</h2>
      <p>{stands ?? 'No morning or afternoon of the week stands out.'}</p>
      <table className={styles.pattern}>
        <caption className="unseen">Sessions missed by weekday, morning and afternoon</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Morning</th>
            <th scope="col">Afternoon</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ weekday, cells }) => (
            <tr key={weekday}>
              <th scope="row">{weekday}</th>
              {cells.map((cell) => (
                <Cell key={cell.half} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <WhyThis of="the pattern" source={pupil.source} outOf={amount(pupil.possible, 'possible session')}>
        Sessions missed for any reason, out of the sessions possible on that weekday, mornings and afternoons
        apart. The darker a cell, the larger the share.
      </WhyThis>
    </section>
  );
}

function Cell({ cell: { possible, missed, level } }: { cell: PatternCell }) {
  if (possible === 0) return <td className={styles.cell}>None possible</td>;
  return (
    <td className={`${styles.cell} ${styles[`level${level}`]}`}>
      <span className={styles.share}>{Math.round(shareInTenths(missed, possible) / 10)}%</span>
      <span className={styles.counts}>
        {missed} of {possible}
      </span>
    </td>
  );
}
