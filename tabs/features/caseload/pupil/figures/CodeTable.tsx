import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { amount, figure } from '../../../../parts/amount.ts';
import { WhyThis } from '../../../../parts/WhyThis.tsx';
import { codeCounts } from './codeFacts.ts';
import styles from './figures.module.css';

/** How often each code stands in the register. */
export function CodeTable({ pupil: { byCode, source, possible } }: { pupil: Pupil }) {
  const counts = codeCounts(byCode);
  const marks = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <table className={`table ${styles.codes}`}>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Meaning</th>
            <th scope="col">Sessions</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ code, count, name, classInWords }) => (
            <tr key={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>
                {name ? <span className={styles.codeName}>{name}</span> : null}
                <span className={styles.codeClass}>{classInWords}</span>
              </td>
              <td className="number">{figure(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <WhyThis of="the codes" source={source} outOf={amount(marks, 'mark')}>
        Each mark of the register counted once. {amount(possible, 'mark')}{' '}
        {possible === 1 ? 'is a possible session' : 'are possible sessions'}; the others are codes that are
        not.
      </WhyThis>
    </>
  );
}
