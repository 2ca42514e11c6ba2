import { ukDate, ukDay } from '../../../src/calendar/ukDate.ts';
import { amount, figure } from '../../parts/amount.ts';
import styles from './calendar.module.css';
import { type DatesOfYear, noteOnDays } from './datesByYear.ts';

type Props = {
  year: DatesOfYear;
  /** The year may go on after what is known of it: its number of days says nothing. */
  partial: boolean;
};

/** An academic year: its terms, and the days in them on which pupils do not come. */
export function YearDates({ year, partial }: Props) {
  const { terms, inset, closures, bankHolidays, days } = year;
  const note = partial ? undefined : noteOnDays(days);
  return (
    <section className={`stack ${styles.year}`} aria-label={year.year}>
      <h3>{year.year}</h3>
      <table className={`table ${styles.table}`}>
        <caption className="unseen">Terms of {year.year}</caption>
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col">First day</th>
            <th scope="col">Last day</th>
            <th scope="col">School days</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.from}>
              <th scope="row">{term.name}</th>
              <td data-label="First day">{ukDay(term.from)}</td>
              <td data-label="Last day">{ukDay(term.to)}</td>
              <td data-label="School days">{figure(term.days)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{amount(days, 'school day')}</strong>
        {partial ? ' so far' : ''}.{note ? ` That is ${note}` : ''}
      </p>
      <div className={styles.days}>
        <Days name="INSET days" days={inset.map((date) => ({ date }))} />
        <Days name="Other closures" days={closures.map((date) => ({ date }))} />
        <Days name="Bank holidays in term" days={bankHolidays} />
      </div>
    </section>
  );
}

function Days({ name, days }: { name: string; days: readonly { date: string; name?: string }[] }) {
  return (
    <div>
      <h4 className={styles.small}>{name}</h4>
      {days.length === 0 ? (
        <p className="quiet">None</p>
      ) : (
        <ul className={styles.plain}>
          {days.map((day) => (
            <li key={day.date}>{day.name ? `${day.name}, ${ukDate(day.date)}` : ukDay(day.date)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
