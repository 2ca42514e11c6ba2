import type { AskedTopics } from '../../app/apiTypes.ts';
import { figure } from '../../parts/amount.ts';
import styles from './questions.module.css';

const mostBars = 12;

/** A bar for each topic, the longest first. The table beside it says the same to who cannot see it. */
export function AskedChart({ topics }: { topics: AskedTopics['topics'] }) {
  const shown = topics.slice(0, mostBars);
  const most = Math.max(1, ...shown.map(({ total }) => total));
  return (
    <figure className={styles.chart}>
      <figcaption>
        Questions by topic{topics.length > mostBars ? `, the ${mostBars} asked most` : ''}
      </figcaption>
      <div aria-hidden="true">
        {shown.map(({ topic, total }) => (
          <div key={topic} className={styles.line}>
            <span className={styles.topic}>{topic}</span>
            <span className={styles.track}>
              <span className={styles.bar} style={{ inlineSize: `${(total / most) * 100}%` }} />
              <span className="number">{figure(total)}</span>
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}
