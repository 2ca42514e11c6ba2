import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';
import styles from './entries.module.css';

/** What is worth a second look in an entry. */
export function AdviceList({ file, entry }: { file: CaseFile; entry: Pick<CaseEntry, 'kind' | 'id'> }) {
  const advice = file.advice.filter((one) => one.entry.kind === entry.kind && one.entry.id === entry.id);
  if (advice.length === 0) return null;
  return (
    <ul className={styles.advice}>
      {advice.map(({ field, words }) => (
        <li key={field}>
          <WarningRegular aria-hidden="true" className="sign" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
