import { Fragment } from 'react';
import { amount, figure } from '../../parts/amount.ts';
import { BarCell } from '../../parts/charts/BarCell.tsx';
import { inTenths } from '../../parts/tenths.ts';
import { WhyThis } from '../../parts/WhyThis.tsx';
import { bandRows, nobodyFrom } from './bandShape.ts';
import type { Shown } from './SchoolFiguresView.tsx';
import styles from './school.module.css';

/** Pupils by five-point band of sessions missed, as bars that are a table too. */
export function BandChart({ all, register }: Shown) {
  const empty = nobodyFrom(all.bands);
  return (
    <section className="stack" aria-labelledby="bands">
      <h2 id="bands">How much pupils miss</h2>
      <table className={`table ${styles.bands}`}>
        <caption>Pupils by the share of their possible sessions that they missed</caption>
        <thead>
          <tr>
            <th scope="col">Sessions missed</th>
            <th scope="col">Pupils</th>
          </tr>
        </thead>
        <tbody>
          {bandRows(all.bands).map(({ name, pupils, tenths, part, look, lineAbove }) => (
            <Fragment key={name}>
              {lineAbove ? (
                <tr className={styles.bandLine}>
                  <td colSpan={2}>{lineAbove}</td>
                </tr>
              ) : null}
              <tr>
                <th scope="row">{name}</th>
                <td>
                  <BarCell part={part} look={look}>
                    {figure(pupils)} <span className="quiet">({inTenths(tenths)}%)</span>
                  </BarCell>
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {empty === undefined ? null : <p>Nobody missed {empty}% or more.</p>}
      <WhyThis of="the bands" source={register} outOf={amount(all.pupils, 'pupil')}>
        Each pupil stands in one band, by sessions missed out of their own possible sessions, compared in
        whole sessions. Bars are drawn against the longest of them. Pupils without a possible session are in
        none.
      </WhyThis>
    </section>
  );
}
