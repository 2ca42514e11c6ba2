import { Button } from '@fluentui/react-components';
import type { SchoolDates } from './calendarTypes.ts';
import { datesByYear } from './datesByYear.ts';
import { YearDates } from './YearDates.tsx';

type Props = { dates: SchoolDates; onTakeTheirs(): void; onKeepMine(): void };

/** What somebody else has saved meanwhile, and the choice between theirs and what was entered here. */
export function OthersDates({ dates, onTakeTheirs, onKeepMine }: Props) {
  return (
    <div className="stack">
      <details>
        <summary>See their dates</summary>
        <div className="stack">
          {datesByYear(dates).map((year) => (
            <YearDates key={year.year} year={year} partial={false} />
          ))}
        </div>
      </details>
      <div className="row">
        <Button onClick={onKeepMine}>Save mine in place of theirs</Button>
        <Button onClick={onTakeTheirs}>Go on from theirs</Button>
      </div>
    </div>
  );
}
