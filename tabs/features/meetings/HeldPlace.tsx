import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import type { Occurrence } from '../../app/apiTypes.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { openTeamsLink } from '../../teams/openTeamsLink.ts';
import styles from './meetings.module.css';
import { isHeld, type Place, whenWords } from './occurrenceWords.ts';
import { PlaceWords } from './PlaceWords.tsx';
import { useCalendarFile } from './useOccurrences.ts';

type Props = {
  occurrence: Occurrence;
  place: Place;
  /** It is being given up. */
  isGoing: boolean;
  error: unknown;
  onMove(): void;
  onGiveUp(): void;
};

/** A place that somebody holds or waits for, with the way in and the way out. */
export function HeldPlace({ occurrence, place, isGoing, error, onMove, onGiveUp }: Props) {
  const restoreFocus = useRestoreFocusTarget();
  const file = useCalendarFile();
  const { joinUrl, cancelled } = occurrence;
  const on = <span className="unseen"> on {whenWords(occurrence)}</span>;
  return (
    <li className={styles.occurrence}>
      <div className={styles.what}>
        <PlaceWords occurrence={occurrence} place={place} />
        {joinUrl && !cancelled && isHeld(place) ? (
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
              Join in Teams{on}
            </a>
          </p>
        ) : null}
        {error ? <ProblemPanel error={error} /> : null}
        {file.error ? <ProblemPanel error={file.error} /> : null}
      </div>
      {cancelled ? null : (
        <div className="row not-printed">
          {isHeld(place) ? (
            <>
              <Button disabledFocusable={file.isPending} onClick={() => file.mutate(occurrence)}>
                Add to a calendar{on}
              </Button>
              <Button {...restoreFocus} onClick={onMove}>
                Move{on}
              </Button>
            </>
          ) : null}
          <Button disabledFocusable={isGoing} onClick={onGiveUp}>
            {isHeld(place) ? 'Give up place' : 'Stop waiting'}
            {on}
          </Button>
        </div>
      )}
    </li>
  );
}
