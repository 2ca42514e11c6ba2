import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { CaseloadRow } from '../../app/apiTypes.ts';
import { bandWords } from './bandWords.ts';
import styles from './caseload.module.css';

const looks = {
  severe: { Icon: ErrorCircleFilled, className: styles.severe },
  persistent: { Icon: WarningRegular, className: styles.persistent },
  'not-persistent': { Icon: CheckmarkCircleRegular, className: styles.fine },
  'no-sessions': { Icon: SubtractCircleRegular, className: undefined },
} as const;

/** The band in words beside a sign of its own, so that it does not rest on colour. */
export function BandLabel({ band, onTheLine }: Pick<CaseloadRow, 'band' | 'onTheLine'>) {
  const { Icon, className } = looks[band];
  return (
    <>
      <span className={`${styles.band} ${className ?? ''}`}>
        <Icon aria-hidden="true" className="sign" />
        {bandWords[band]}
      </span>
      {onTheLine ? <span className={styles.second}>Exactly on the line</span> : null}
    </>
  );
}
