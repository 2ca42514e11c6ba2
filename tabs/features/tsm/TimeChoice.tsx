import { Checkbox } from '@fluentui/react-components';
import { ukDay, ukTime } from '../../../src/calendar/ukDate.ts';
import type { MeetingTimes } from '../../app/apiTypes.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import styles from './tsm.module.css';

type Props = { found: MeetingTimes; chosen: readonly string[]; onChange(chosen: string[]): void };

const most = 10;

/** The free times by day, of which up to ten are offered. */
export function TimeChoice({ found, chosen, onChange }: Props) {
  const { days, unread, withoutHours, hasDates } = found;
  const withTimes = days.filter(({ times }) => times.length > 0);
  const closed = days.filter((day) => day.closed !== undefined);
  if (unread.length > 0)
    return (
      <p role="status" className="said">
        We could not read the calendar of {unread.join(' and ')}, and take nobody to be free whose calendar we
        cannot read. Try again, or leave them out.
      </p>
    );
  return (
    <section className="stack" aria-labelledby="times">
      <h2 id="times">Free times</h2>
      <p role="status">
        {withTimes.length === 0
          ? 'There is no free time in these six weeks. Make the meeting shorter, leave a colleague out, or begin later.'
          : `Choose up to ${most}. ${chosen.length} chosen.`}
      </p>
      {hasDates ? null : (
        <p className="said">
          This school has no term dates yet: only weekends and bank holidays are left out.{' '}
          <PageLink to="/term-dates">Term dates</PageLink>
        </p>
      )}
      {withoutHours.length > 0 ? (
        <p className="quiet">
          The calendar of {withoutHours.join(' and ')} has no working hours: 9am to 4:30pm is taken.
        </p>
      ) : null}
      <ul className={styles.days}>
        {withTimes.map(({ date, times }) => (
          <li key={date}>
            <fieldset className={styles.day}>
              <legend>{ukDay(date)}</legend>
              <div className={styles.times}>
                {times.map(({ startsAt }) => (
                  <Checkbox
                    key={startsAt}
                    label={ukTime(startsAt)}
                    checked={chosen.includes(startsAt)}
                    disabled={chosen.length >= most && !chosen.includes(startsAt)}
                    onChange={(_, { checked }) =>
                      onChange(
                        checked === true
                          ? [...chosen, startsAt].sort()
                          : chosen.filter((one) => one !== startsAt),
                      )
                    }
                  />
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
      {closed.length > 0 ? (
        <details>
          <summary>Days on which the school is closed ({closed.length})</summary>
          <ul>
            {closed.map(({ date, closed: why }) => (
              <li key={date}>
                {ukDay(date)}: {why}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
