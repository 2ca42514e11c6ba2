import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import styles from '../case.module.css';

const mostShown = 5;

/** What is ahead, the soonest first, after what is overdue. */
export function NextDates({ file }: { file: CaseFile }) {
  const ahead = file.timeline.filter((item) => item.ahead);
  const more = ahead.length - mostShown;
  return (
    <section className={styles.panel} aria-labelledby="dates">
      <h3 id="dates">Next dates</h3>
      {ahead.length === 0 ? (
        <p>Nothing is ahead.</p>
      ) : (
        <ul>
          {ahead.slice(0, mostShown).map((item) => (
            <li key={`${item.on} ${item.title}`}>
              {ukDate(item.on)}: {item.title}
              {item.on < file.today ? <strong> (overdue)</strong> : null}
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? (
        <p>
          <a href="#timeline" className="link">
            {amount(more, 'more date')} in the timeline
          </a>
        </p>
      ) : null}
    </section>
  );
}
