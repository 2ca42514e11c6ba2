import { ukDay } from '../../../../src/calendar/ukDate.ts';
import styles from './calculators.module.css';
import { readDay } from './readInput.ts';

/** How a date that was typed is understood, so that a month and a day that were swapped are seen at once. */
export function DateEcho({ text }: { text: string }) {
  const read = readDay(text, '');
  if (!('value' in read)) return null;
  return <span className={styles.echo}>{ukDay(read.value)}</span>;
}
