import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { attendancePercent } from '../../../../src/attendance/band.ts';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { discussedWords } from '../../../../src/casework/discussions/discussionWords.ts';
import { useHasDraft } from '../../../parts/drafts/useDraft.ts';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ukInstant } from '../../../parts/ukInstant.ts';
import styles from '../cycle/cycle.module.css';
import type { Minutes, PackPupil } from '../cycle/useCycle.ts';
import { PupilFacts, PupilHead } from '../pack/PupilFacts.tsx';
import { AgreedActions } from './AgreedActions.tsx';
import { DiscussionForm } from './DiscussionForm.tsx';
import type { ShownPupil } from './minutesWords.ts';

type Props = { minutes: Minutes; pupil: ShownPupil; onTold(words: string): void };

const isFull = (pupil: ShownPupil): pupil is ShownPupil & PackPupil => pupil.rag !== undefined;

/** A pupil in the minutes: what is known, what was said, and what was agreed. */
export function PupilMinutes({ minutes, pupil, onTold }: Props) {
  const { meeting, closed } = minutes;
  const hasDraft = useHasDraft(`tsm-said.${meeting.id}.${pupil.id}`);
  const [isOpen, setOpen] = useState(hasDraft || !isFull(pupil));
  const { discussion } = pupil;
  // What is known goes on: of minutes that are agreed it is no part.
  const isAgreed = meeting.state === 'agreed';
  const about = <span className="unseen"> about {pupil.name}</span>;
  return (
    <li className={`${styles.card} ${styles.page}`}>
      {isFull(pupil) && !isAgreed ? (
        <PupilHead pupil={pupil} level={4} />
      ) : (
        <h4>
          <PageLink to={`/pupils/${pupil.id}`}>{pupil.name}</PageLink>
        </h4>
      )}
      {isFull(pupil) ? (
        <details className={isAgreed ? 'not-printed' : undefined}>
          <summary>
            What is known of {pupil.name}
            {isAgreed ? ' today' : ''}
          </summary>
          <PupilFacts pupil={pupil} />
        </details>
      ) : null}
      {discussion ? (
        <Said discussion={discussion} />
      ) : (
        <p>{closed === undefined ? 'Not discussed yet.' : 'Not discussed.'}</p>
      )}
      {closed !== undefined ? null : isOpen ? (
        <DiscussionForm
          // Somebody else's change begins another form only where nothing is being written in this one.
          minutes={minutes}
          pupil={pupil}
          onDone={(words) => {
            setOpen(false);
            onTold(words);
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div className="not-printed">
          <Button onClick={() => setOpen(true)}>
            {discussion ? 'Change' : 'Write'}
            {about}
          </Button>
        </div>
      )}
      <AgreedActions minutes={minutes} pupil={pupil} onTold={onTold} />
    </li>
  );
}

function Said({ discussion }: { discussion: NonNullable<ShownPupil['discussion']> }) {
  const { discussed, approach, lead, figures, addenda, changed } = discussion;
  return (
    <>
      <p>
        <strong>{discussedWords[discussed]}.</strong>{' '}
        {figures && figures.possible > 0
          ? `Attendance when this was written: ${attendancePercent(figures)}%, ${figures.attended} of ${figures.possible} sessions up to ${ukDate(figures.asAt)}.`
          : null}
      </p>
      {approach ? <p className={styles.words}>{approach}</p> : null}
      {lead ? <p>Lead: {lead}</p> : null}
      {addenda.map(({ on, by, text }) => (
        <p key={`${on} ${text}`} className={styles.words}>
          Added on {ukDate(on)} by {by}: {text}
        </p>
      ))}
      <p className="quiet">
        {changed.by}, {ukInstant(changed.at)}
      </p>
    </>
  );
}
