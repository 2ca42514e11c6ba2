import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { type CalendarPage, keyOf, type Place } from './calendarTypes.ts';
import { datesByYear } from './datesByYear.ts';
import { sourceWords } from './datesWords.ts';
import { useRemoveCalendar } from './useCalendar.ts';
import { YearDates } from './YearDates.tsx';

type Props = { place: Place; page: CalendarPage; onEdit(): void; onRemoved(): void };

/** The dates as they stand, year by year, and where they come from. */
export function DatesView({ place, page, onEdit, onRemoved }: Props) {
  const remove = useRemoveCalendar(keyOf(place));
  const { from, dates, mayEdit, council } = page;
  if (from === 'nothing') return <NoDates place={place} mayEdit={mayEdit} onEdit={onEdit} />;
  const isOwn = place.kind === 'council' || from === 'school';
  return (
    <>
      <h2>{place.kind === 'council' ? 'The council’s dates' : place.name}</h2>
      <p className="prose">{sourceWords(place, page)}</p>
      <div className="row not-printed">
        {mayEdit ? (
          <Button appearance="primary" icon={<EditRegular />} onClick={onEdit}>
            {isOwn ? 'Change the dates' : 'Give this school its own dates'}
          </Button>
        ) : null}
        {mayEdit && place.kind === 'school' && from === 'school' ? (
          <Button
            disabledFocusable={remove.isPending}
            onClick={() => remove.mutate(page.version, { onSuccess: onRemoved })}
          >
            {council ? 'Use the council’s dates again' : 'Remove these dates'}
          </Button>
        ) : null}
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
      </div>
      {remove.error ? <ProblemPanel error={remove.error} /> : null}
      {datesByYear(dates).map((year) => (
        <YearDates key={year.year} year={year} partial={from === 'register'} />
      ))}
    </>
  );
}

function NoDates({ place, mayEdit, onEdit }: { place: Place; mayEdit: boolean; onEdit(): void }) {
  return (
    <EmptyState heading="No dates yet">
      <p>
        {place.kind === 'council'
          ? 'Enter the dates that most of your schools follow, or read them from a file. A school may have its own.'
          : 'Neither this school nor the council has entered term dates, and there is no register that shows them.'}
      </p>
      {mayEdit ? (
        <Button appearance="primary" onClick={onEdit}>
          Add dates
        </Button>
      ) : null}
    </EmptyState>
  );
}
