import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { ukDay } from '../../../src/calendar/ukDate.ts';
import { topics } from '../../../src/meetings/occurrence.ts';
import type { Occurrence } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { openTeamsLink } from '../../teams/openTeamsLink.ts';
import styles from './meetings.module.css';
import { timesWords, whenWords } from './occurrenceWords.ts';

const CancelDialog = lazy(() => import('./CancelDialog.tsx'));

type Place = Occurrence['mine'][number];
type Props = { occurrences: readonly Occurrence[]; onNotice(notice: string): void };

/** The places that a person or their schools hold, with the way in and the way out. */
export function MyPlaces({ occurrences, onNotice }: Props) {
  const [leaving, setLeaving] = useState<{ occurrence: Occurrence; place: Place }>();
  const held = occurrences.flatMap((occurrence) => occurrence.mine.map((place) => ({ occurrence, place })));
  if (held.length === 0 && !leaving) return null;
  return (
    <section className="stack" aria-labelledby="my-places">
      <h2 id="my-places">My places</h2>
      <ul className={styles.list}>
        {held.map(({ occurrence, place }) => (
          <HeldPlace
            key={place.placeId}
            occurrence={occurrence}
            place={place}
            onCancel={() => setLeaving({ occurrence, place })}
          />
        ))}
      </ul>
      {leaving ? (
        <Suspense>
          <CancelDialog
            occurrence={leaving.occurrence}
            placeId={leaving.place.placeId}
            onClose={() => setLeaving(undefined)}
            onCancelled={() => {
              setLeaving(undefined);
              onNotice(`Your place on ${whenWords(leaving.occurrence)} is cancelled.`);
            }}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

type HeldProps = { occurrence: Occurrence; place: Place; onCancel(): void };

function HeldPlace({ occurrence, place, onCancel }: HeldProps) {
  const { name } = useMe();
  const restoreFocus = useRestoreFocusTarget();
  const { joinUrl, cancelled } = occurrence;
  const holders = [place.schoolName, place.personName === name ? undefined : `booked by ${place.personName}`];
  return (
    <li className={styles.occurrence}>
      <div className={styles.what}>
        <h3>{ukDay(occurrence.startsAt)}</h3>
        <p>
          {timesWords(occurrence)}. {occurrence.title}
        </p>
        {cancelled ? <p className={styles.full}>This date was cancelled. You have nothing to do.</p> : null}
        <p className={styles.left}>{[...holders.filter(Boolean), topics[place.topic]].join(', ')}</p>
        {place.question ? <p className={styles.question}>{place.question}</p> : null}
        {joinUrl && !cancelled ? (
          <p>
            <a
              className="link"
              href={joinUrl}
              target="_blank"
              rel="noopener noreferrer"
              onClick={(event) => {
                event.preventDefault();
                void openTeamsLink(joinUrl);
              }}
            >
              Join in Teams<span className="unseen"> on {whenWords(occurrence)}</span>
            </a>
          </p>
        ) : null}
      </div>
      {cancelled ? null : (
        <Button {...restoreFocus} className="not-printed" onClick={onCancel}>
          Cancel place<span className="unseen"> on {whenWords(occurrence)}</span>
        </Button>
      )}
    </li>
  );
}
