import { ukDay, ukTime } from '../../../src/calendar/ukDate.ts';
import { topics } from '../../../src/meetings/occurrence.ts';
import type { Occurrence } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import styles from './meetings.module.css';
import { type Place, timesWords } from './occurrenceWords.ts';

/** A place in words: when, of whom, about what, and what became of it. */
export function PlaceWords({ occurrence, place }: { occurrence: Occurrence; place: Place }) {
  const { name } = useMe();
  const { cancelled, cancelledBecause, movedFrom } = occurrence;
  const holders = [place.schoolName, place.personName === name ? undefined : `booked by ${place.personName}`];
  return (
    <>
      <h3>{ukDay(occurrence.startsAt)}</h3>
      <p>
        {timesWords(occurrence)}. {occurrence.title}
      </p>
      {cancelled ? (
        <>
          <p className={styles.full}>This date was cancelled. You have nothing to do.</p>
          {cancelledBecause ? <p>Why: {cancelledBecause}</p> : null}
        </>
      ) : movedFrom && movedFrom !== occurrence.startsAt ? (
        <p className={styles.full}>
          This date was moved. It was to be on {ukDay(movedFrom)}, {ukTime(movedFrom)}.
        </p>
      ) : null}
      {place.position !== undefined && !cancelled ? (
        <p className={styles.full}>Waiting list: you are number {place.position}.</p>
      ) : null}
      {place.attended !== undefined ? <p>{place.attended ? 'You came.' : 'Nobody came.'}</p> : null}
      <p className={styles.left}>{[...holders.filter(Boolean), topics[place.topic]].join(', ')}</p>
      {place.question ? <p className={styles.question}>{place.question}</p> : null}
      {place.colleague ? (
        <p>
          With {place.colleague.name} ({place.colleague.email})
        </p>
      ) : null}
    </>
  );
}
