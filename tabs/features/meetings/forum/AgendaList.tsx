import { amount } from '../../../parts/amount.ts';
import { agendaTimes } from './agendaTimes.ts';
import styles from './forum.module.css';
import type { Forum } from './useForum.ts';

/** What is talked about, with when each begins as far as the minutes say. */
export function AgendaList({ agenda, startsAt }: Pick<Forum, 'agenda' | 'startsAt'>) {
  if (agenda.length === 0) return <p className="quiet">There is no agenda yet.</p>;
  const times = agendaTimes(startsAt, agenda);
  return (
    <ol className={styles.agenda}>
      {agenda.map(({ id, title, minutes, lead }, at) => (
        <li key={id}>
          <span className="quiet">{times[at]}</span>
          <div>
            <p>
              <strong>{title}</strong>
            </p>
            {minutes !== undefined || lead ? (
              <p className="quiet">
                {[minutes === undefined ? '' : amount(minutes, 'minute'), lead].filter(Boolean).join(', ')}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
