import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import styles from './registers.module.css';

/** A sentence with a sign before it, so that what it means does not rest on colour. */
export function Marked({ look, children }: { look: 'done' | 'warning'; children: ReactNode }) {
  const Icon = look === 'done' ? CheckmarkCircleRegular : WarningRegular;
  return (
    <p className={`${styles.marked} ${look === 'done' ? styles.done : styles.warning}`}>
      <Icon aria-hidden="true" className="sign" />
      <span>{children}</span>
    </p>
  );
}
