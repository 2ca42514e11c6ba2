import { Button, Field, Input } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { type FormEvent, useState } from 'react';
import { isPlainDate } from '../../../src/calendar/plainDate.ts';
import { ukDay } from '../../../src/calendar/ukDate.ts';
import type { CalendarFault } from '../../../src/casework/calendars/calendarFaults.ts';
import styles from './calendar.module.css';

type Props = {
  name: string;
  /** In the middle of a sentence: 'closure'. */
  one: string;
  hint: string;
  days: readonly string[];
  faults: readonly CalendarFault[];
  onAdd(day: string): void;
  onRemove(day: string): void;
};

/** Single days: each with its weekday, a field to add another, and what is wrong with which. */
export function DayList({ name, one, hint, days, faults, onAdd, onRemove }: Props) {
  const [entered, setEntered] = useState('');
  const [missing, setMissing] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!isPlainDate(entered));
    if (!isPlainDate(entered)) return;
    onAdd(entered);
    setEntered('');
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{name}</legend>
      <p className="quiet">{hint}</p>
      {days.length > 0 ? (
        <ul className={styles.plain}>
          {days.map((day, at) => {
            const fault = faults.find((found) => found.at === at)?.reason;
            return (
              <li key={day} className={styles.day}>
                <span>
                  {ukDay(day)}
                  {fault ? <strong className={styles.fault}> {fault}</strong> : null}
                </span>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DeleteRegular />}
                  onClick={() => onRemove(day)}
                >
                  Remove<span className="unseen"> {ukDay(day)}</span>
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <form onSubmit={add} className={styles.adding} noValidate>
        <Field
          label={`Add ${one === 'INSET day' ? 'an' : 'a'} ${one}`}
          className={styles.date ?? ''}
          {...(missing ? { validationMessage: 'Enter a date.' } : {})}
        >
          <Input
            type="date"
            value={entered}
            onChange={(_, { value }) => {
              setMissing(false);
              setEntered(value);
            }}
          />
        </Field>
        <Button type="submit">
          Add<span className="unseen"> this {one}</span>
        </Button>
      </form>
    </fieldset>
  );
}
