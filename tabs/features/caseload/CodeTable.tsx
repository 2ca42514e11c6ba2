import { figure } from '../../parts/amount.ts';
import { codeCounts } from './codeFacts.ts';
import styles from './pupil.module.css';

export function CodeTable({ byCode }: { byCode: Readonly<Record<string, number>> }) {
  return (
    <table className={`table ${styles.codes}`}>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Meaning</th>
          <th scope="col">Sessions</th>
        </tr>
      </thead>
      <tbody>
        {codeCounts(byCode).map(({ code, count, name, classInWords }) => (
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
  );
}
