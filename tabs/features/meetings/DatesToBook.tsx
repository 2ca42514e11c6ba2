import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { ukDay } from '../../../src/calendar/ukDate.ts';
import type { Me, Occurrence } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { amount } from '../../parts/amount.ts';
import { Choice } from '../../parts/Choice.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import styles from './meetings.module.css';
import { canBook, isForWaiting, isHeld, placesWords, timesWords, whenWords } from './occurrenceWords.ts';

const kinds = [
  { value: 'all', label: 'All' },
  { value: 'drop-in', label: 'Drop-ins' },
  { value: 'forum', label: 'Forums' },
] as const;
type Kind = (typeof kinds)[number]['value'];

type Props = { occurrences: readonly Occurrence[]; onBook(occurrenceId: string): void };

export function DatesToBook({ occurrences, onBook }: Props) {
  const me = useMe();
  const [kind, setKind] = useState<Kind>('all');
  const shown = occurrences.filter((one) => kind === 'all' || one.kind === kind);
  return (
    <section className="stack" aria-labelledby="dates">
      <h2 id="dates">Next dates</h2>
      {me.role === 'reader' ? (
        <p>
          Places are for schools and the attendance team. Ask your council’s attendance team if you need one.
        </p>
      ) : null}
      <div className="row not-printed">
        <Choice<Kind> label="Show" value={kind} options={kinds} onChange={setKind} />
        <p role="status">{amount(shown.length, 'date')}</p>
      </div>
      <ul className={styles.list}>
        {shown.map((occurrence) => (
          <li key={occurrence.id} className={styles.occurrence}>
            <div className={styles.what}>
              <h3>{ukDay(occurrence.startsAt)}</h3>
              <p>
                {timesWords(occurrence)}. {occurrence.title}
              </p>
              <p className={occurrence.placesLeft === 0 ? styles.full : styles.left}>
                {placesWords(occurrence)}
                {ownWords(occurrence)}
              </p>
              <DateLinks occurrence={occurrence} role={me.role} />
            </div>
            {canBook(occurrence, me) ? (
              <BookButton occurrence={occurrence} onBook={() => onBook(occurrence.id)} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ownWords({ cancelled, mine }: Occurrence): string {
  if (cancelled || mine.length === 0) return '';
  return mine.some(isHeld) ? '. You have a place.' : '. You are on the waiting list.';
}

function DateLinks({ occurrence, role }: { occurrence: Occurrence; role: Me['role'] }) {
  const { id, kind, cancelled } = occurrence;
  const isOfficer = role === 'officer';
  // A reader is not shown questions, and nobody those of a date that is off.
  if (kind !== 'forum' && (role === 'reader' || (cancelled && !isOfficer))) return null;
  return (
    <p className="row not-printed">
      {kind === 'forum' ? (
        <PageLink to={`/meetings/${id}/forum`}>
          Agenda and papers<span className="unseen"> of {whenWords(occurrence)}</span>
        </PageLink>
      ) : cancelled ? null : (
        <PageLink to={`/meetings/${id}/queue`}>
          Questions<span className="unseen"> for {whenWords(occurrence)}</span>
        </PageLink>
      )}
      {isOfficer ? (
        <PageLink to={`/meetings/${id}`}>
          Who comes<span className="unseen"> on {whenWords(occurrence)}</span>
        </PageLink>
      ) : null}
    </p>
  );
}

function BookButton({ occurrence, onBook }: { occurrence: Occurrence; onBook(): void }) {
  const restoreFocus = useRestoreFocusTarget();
  return (
    <Button {...restoreFocus} className="not-printed" onClick={onBook}>
      {isForWaiting(occurrence) ? 'Join the waiting list' : 'Book a place'}
      <span className="unseen"> on {whenWords(occurrence)}</span>
    </Button>
  );
}
