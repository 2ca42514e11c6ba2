import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { ColumnMapping } from '../../../../src/attendance/columnMapping.ts';
import styles from './mapping.module.css';
import { mappingNeeds } from './mappingNeeds.ts';

/** What a file has to hold for each kind of register, and which of it is there. Said again as it changes. */
export function NeedsPanel({ columns }: { columns: ColumnMapping['columns'] }) {
  const needs = mappingNeeds(columns);
  const [nearest] = needs;
  const isEnough = nearest?.missing.length === 0;
  return (
    <section className={styles.needs} aria-labelledby="mapping-needs">
      <h3 id="mapping-needs">What is needed</h3>
      <p role="status">
        {isEnough
          ? `That is enough for ${nearest.kind}. Check the file again.`
          : `Still needed${nearest ? ` for ${nearest.kind}` : ''}: ${nearest?.missing.map(({ words }) => words).join(', ')}.`}
      </p>
      <ul>
        {needs.map(({ kind, parts, missing }) => (
          <li key={kind}>
            <span className={styles.kind}>For {kind}:</span>
            <span className={styles.parts}>
              {parts.map((part) => (
                <Sign key={part.words} words={part.words} isThere={!missing.includes(part)} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        Columns whose headings are dates or attendance codes are found by themselves: for those, only the UPN
        is needed.
      </p>
    </section>
  );
}

function Sign({ words, isThere }: { words: string; isThere: boolean }) {
  const Icon = isThere ? CheckmarkCircleRegular : CircleRegular;
  return (
    <span className={styles.part} data-there={isThere || undefined}>
      <Icon aria-hidden="true" className="sign" /> {words}
      <span className="unseen">{isThere ? ', there' : ', missing'}; </span>
    </span>
  );
}
