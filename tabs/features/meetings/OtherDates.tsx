import { Button } from '@fluentui/react-components';
import type { Occurrence } from '../../app/apiTypes.ts';
import styles from './meetings.module.css';
import { isForWaiting, placesWords, whenWords } from './occurrenceWords.ts';

const few = 3;

type Props = { dates: readonly Occurrence[]; onChoose(occurrenceId: string): void };

/** The next dates to choose instead of one that has just gone. */
export function OtherDates({ dates, onChoose }: Props) {
  const offered = dates.slice(0, few);
  if (offered.length === 0) return <p>There is no other date to book yet. Look again later.</p>;
  return (
    <>
      <p>What you wrote stays. Choose another date:</p>
      <ul className={`${styles.plain} stack`}>
        {offered.map((one) => (
          <li key={one.id}>
            <Button onClick={() => onChoose(one.id)}>
              {isForWaiting(one) ? 'Wait for ' : ''}
              {whenWords(one)} ({placesWords(one).toLowerCase()})
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
