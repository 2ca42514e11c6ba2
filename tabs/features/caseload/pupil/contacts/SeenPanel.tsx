import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import styles from '../case.module.css';
import { checkWords, seenSentence } from './seenWords.ts';

/** When the pupil was last seen, and by when somebody should see them. */
export function SeenPanel({ file }: { file: CaseFile }) {
  const { check } = file.state;
  return (
    <section className={styles.panel} aria-labelledby="seen">
      <h3 id="seen">Safe-and-well</h3>
      <p className={styles.signed}>
        {check?.overdue ? (
          <WarningRegular aria-hidden="true" className="sign" />
        ) : (
          <CheckmarkCircleRegular aria-hidden="true" className="sign" />
        )}
        <strong>{checkWords(file)}</strong>
      </p>
      <p>{seenSentence(file)}</p>
    </section>
  );
}
