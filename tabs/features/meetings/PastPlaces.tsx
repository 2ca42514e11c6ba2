import { useState } from 'react';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import styles from './meetings.module.css';
import { whenWords } from './occurrenceWords.ts';
import { PlaceWords } from './PlaceWords.tsx';
import { usePastPlaces } from './useOccurrences.ts';

/** The dates that were, for those who want to look something up. */
export function PastPlaces() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure heading="Past dates" level={2} isOpen={isOpen} onToggle={setOpen}>
      <Past />
    </Disclosure>
  );
}

function Past() {
  const past = usePastPlaces();
  if (past.error) return <ProblemPanel error={past.error} retry={() => void past.refetch()} />;
  if (!past.data) return <Waiting what="past dates" lines={3} />;
  if (past.data.length === 0) return <p>You and your school have not held a place in a date that is over.</p>;
  return (
    <ul className={styles.list}>
      {past.data.map((occurrence) => (
        <li key={occurrence.id} className={styles.occurrence}>
          <div className={styles.what}>
            {occurrence.mine.map((place) => (
              <PlaceWords key={place.placeId} occurrence={occurrence} place={place} />
            ))}
            {occurrence.kind === 'forum' && !occurrence.cancelled ? (
              <p>
                <PageLink to={`/meetings/${occurrence.id}/forum`}>
                  Slides and notes<span className="unseen"> of {whenWords(occurrence)}</span>
                </PageLink>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
