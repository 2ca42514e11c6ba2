import { Button } from '@fluentui/react-components';
import type { CalendarPage, SchoolDates } from './calendarTypes.ts';

type Props = { page: CalendarPage; onStart(dates: SchoolDates, words: string): void };

/** Dates that are known from elsewhere, to be taken over and changed. */
export function StartFrom({ page: { council, register }, onStart }: Props) {
  if (!council && !register) return null;
  return (
    <div className="row">
      {council ? (
        <Button onClick={() => onStart(council, 'The council’s dates are below.')}>
          Start from the council’s dates
        </Button>
      ) : null}
      {register ? (
        <Button onClick={() => onStart(register, 'The dates that the register shows are below.')}>
          Start from the dates in the register
        </Button>
      ) : null}
    </div>
  );
}
