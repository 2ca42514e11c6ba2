import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { RegisterCheck } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';
import styles from './registers.module.css';

/** The saved register beside the one in hand, and who comes on to the caseload and goes off it. */
export function BeforeAndAfter({ check }: { check: RegisterCheck }) {
  const { before, joining, leaving } = check;
  const moves = `${amount(joining, 'pupil')} would come on to the caseload, ${figure(leaving)} would go off it.`;
  if (!before) return <p>This is the first register of the school. {moves}</p>;
  const rows: readonly (readonly [string, string, string])[] = [
    ['Register up to', ukDate(before.to), ukDate(check.to)],
    ['Pupils', figure(before.pupils), figure(check.pupils)],
    ['Severely absent', figure(before.severe), figure(check.severe)],
    ['Persistently absent', figure(before.persistent), figure(check.persistent)],
  ];
  return (
    <>
      <h3>Before and after</h3>
      {check.to < before.to ? (
        <p>
          <strong>This file ends earlier than the saved register.</strong> Saving it takes the figures back to{' '}
          {ukDate(check.to)}.
        </p>
      ) : null}
      <table className={`table ${styles.before}`}>
        <thead>
          <tr>
            <td />
            <th scope="col">Saved now</th>
            <th scope="col">This file</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, old, next]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{old}</td>
              <td className="number">{next}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{moves}</p>
    </>
  );
}
