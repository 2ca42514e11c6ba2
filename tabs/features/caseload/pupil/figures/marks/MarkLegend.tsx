import { classNames } from '../../../../../parts/classNames.ts';
import styles from './marks.module.css';

const examples = [
  ['attending', '/ \\'],
  ['authorised', 'I'],
  ['unauthorised', 'O'],
  ['not-possible', 'Y1'],
  ['administrative', '#'],
] as const;

/** What the patterns of the calendar stand for. Each class has a pattern, not only a colour. */
export function MarkLegend() {
  return (
    <ul className={styles.legend} aria-label="Key to the marks">
      {examples.map(([codeClass, example]) => (
        <li key={codeClass}>
          <span className={`${styles.sample} ${styles[codeClass]}`}>{example}</span> {classNames[codeClass]}
        </li>
      ))}
      <li>
        <span className={`${styles.sample} ${styles.none}`}>·</span> No mark
      </li>
    </ul>
  );
}
