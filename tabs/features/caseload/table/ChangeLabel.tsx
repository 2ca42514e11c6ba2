import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import styles from '../caseload.module.css';
import { changeWords } from '../figureWords.ts';

/** The change of attendance since the register before, as arrow and words. */
export function ChangeLabel({ tenths }: { tenths: number | undefined }) {
  const Arrow = !tenths ? undefined : tenths > 0 ? ArrowUpRegular : ArrowDownRegular;
  return (
    <span className={styles.change}>
      {Arrow ? <Arrow aria-hidden="true" className="sign" /> : null}
      {changeWords(tenths)}
    </span>
  );
}
