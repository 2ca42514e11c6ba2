import { Button } from '@fluentui/react-components';
import { ukDay } from '../../../../src/calendar/ukDate.ts';
import stacked from '../../../parts/stacked.module.css';
import type { Asked } from './ExceptionDialog.tsx';
import styles from './series.module.css';
import type { PreviewDate, Series } from './seriesTypes.ts';
import { bookedWords, clashWords, outcomeWords, timesWords } from './seriesWords.ts';

type Props = {
  term: string;
  dates: readonly PreviewDate[];
  /** Where something can be decided about its dates. */
  series: Series | undefined;
  onAsk(asked: Asked): void;
  onTakeBack(date: string): void;
};

/** The dates of a term, those on which nothing is held too. */
export function DatesTable({ term, dates, series, onAsk, onTakeBack }: Props) {
  const isPublished = series?.state === 'published';
  return (
    <div className={styles.term}>
      <h3>{term}</h3>
      <table className={`table ${styles.table} ${stacked.stacked}`}>
        <caption className="unseen">Dates of {term}</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Time</th>
            <th scope="col">What becomes of it</th>
            {isPublished ? <th scope="col">Places</th> : null}
            {series ? (
              <th scope="col" className="not-printed">
                Decide
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => (
            <tr
              key={`${date.from ?? date.date} ${date.startsAt}`}
              className={date.what === 'skipped' ? styles.skipped : ''}
            >
              <th scope="row">{ukDay(date.date)}</th>
              <td data-label="Time">{date.what === 'skipped' ? '' : timesWords(date)}</td>
              <td data-label="What">
                <span>
                  {outcomeWords(date)}
                  {date.isPast ? <span className="quiet"> (has passed)</span> : null}
                  {clashWords(date).map((words) => (
                    <span key={words} className={styles.warning}>
                      <br />
                      {words}
                    </span>
                  ))}
                </span>
              </td>
              {isPublished ? <td data-label="Places">{bookedWords(date)}</td> : null}
              {series ? (
                <td className="not-printed">
                  <Acts date={date} series={series} onAsk={onAsk} onTakeBack={onTakeBack} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ActProps = Pick<Props, 'onAsk' | 'onTakeBack'> & { date: PreviewDate; series: Series };

function Acts({ date, series, onAsk, onTakeBack }: ActProps) {
  const key = date.from ?? date.date;
  const on = <span className="unseen"> {ukDay(date.date)}</span>;
  const isDraft = series.state === 'draft';
  const isExcepted = series.exceptions.some((one) => one.date === key);
  // What has passed, or was cancelled, stays as it is.
  if (!isDraft && (date.isPast || (date.what === 'skipped' && date.occurrence))) return null;
  return (
    <div className={styles.acts}>
      {isDraft && isExcepted ? (
        <Button size="small" onClick={() => onTakeBack(key)}>
          Take back{on}
        </Button>
      ) : null}
      {date.what === 'skipped' ? (
        isDraft && isExcepted ? null : (
          <Button size="small" onClick={() => onAsk({ what: 'add', date: key })}>
            Hold it all the same{on}
          </Button>
        )
      ) : (
        <>
          <Button size="small" onClick={() => onAsk({ what: 'skip', date: key, of: date })}>
            {isDraft ? 'Skip' : 'Cancel'}
            {on}
          </Button>
          <Button size="small" onClick={() => onAsk({ what: 'move', date: key, of: date })}>
            Move{on}
          </Button>
        </>
      )}
    </div>
  );
}
