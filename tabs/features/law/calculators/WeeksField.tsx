import { Checkbox } from '@fluentui/react-components';
import { bankHolidayOn } from '../../../../src/calendar/bankHolidays.ts';
import { addDays } from '../../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { capital } from '../../../parts/firstLetter.ts';
import styles from './calculators.module.css';
import { likelyHoliday } from './likelyHoliday.ts';
import { SchoolWeeks } from './SchoolWeeks.tsx';
import { closedWeeks, weeksToShow, withWeek } from './weeks.ts';

type Props = {
  label: string;
  hint: string | undefined;
  fault: string | undefined;
  draft: Readonly<Record<string, string>>;
  onChange(value: string): void;
};

/** The weeks from the start to the end of a period; the list grows by a week for each that is unticked. */
export function WeeksField({ label, hint, fault, draft, onChange }: Props) {
  const { startsOn = '', weeks = '', closed = '' } = draft;
  return (
    <fieldset className={styles.weeks} aria-describedby="weeks-hint">
      <legend>{label}</legend>
      <p id="weeks-hint" className={styles.hint}>
        {hint}
      </p>
      <SchoolWeeks draft={{ startsOn, weeks, closed }} onChange={onChange} />
      {fault ? <p role="alert">{fault}</p> : null}
      {weeksToShow({ startsOn, weeks, closed }).map((monday) => {
        const remark = remarkOn(monday);
        return (
          <div key={monday} className={styles.week}>
            <Checkbox
              checked={!closedWeeks({ closed }).includes(monday)}
              label={`Week of ${ukDate(monday)}`}
              {...(remark ? { 'aria-describedby': `remark-${monday}` } : {})}
              onChange={(_, { checked }) => onChange(withWeek(closed, monday, checked === true))}
            />
            {remark ? (
              <span id={`remark-${monday}`} className={styles.remark}>
                {remark}
              </span>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}

/** What is known of a week without any school's calendar. */
function remarkOn(monday: string): string {
  const holidays = [0, 1, 2, 3, 4].flatMap((day) => bankHolidayOn(addDays(monday, day)) ?? []);
  const likely = likelyHoliday(monday);
  const words = [...(likely ? [likely] : []), ...holidays].join('; ');
  return capital(words);
}
