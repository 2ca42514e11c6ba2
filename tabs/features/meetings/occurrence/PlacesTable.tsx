import { Select } from '@fluentui/react-components';
import { topics } from '../../../../src/meetings/occurrence.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import type { OccurrencePage } from '../../../app/apiTypes.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import stacked from '../../../parts/stacked.module.css';
import styles from '../meetings.module.css';
import { type PlaceRow, whoWords } from './placeRow.ts';
import { useDateChange } from './useOccurrencePage.ts';

/** Everyone who holds a place; once it has begun, with whether they came. */
export function PlacesTable({ page }: { page: OccurrencePage }) {
  const mark = useDateChange<{ placeId: string; attended: boolean | null }>(
    page.id,
    (date, param, { placeId, attended }) =>
      bodyOf(date.places[':placeId'].attended.$put({ param: { ...param, placeId }, json: { attended } })),
  );
  const showsAttendance = page.begun && !page.cancelled;
  if (page.places.length === 0) {
    return (
      <EmptyState heading="Nobody has booked">
        <p>Places that are booked from a card or from this app stand here.</p>
      </EmptyState>
    );
  }
  return (
    <section className="stack" aria-labelledby="who-comes">
      <h2 id="who-comes">{page.over ? 'Who booked' : 'Who comes'}</h2>
      {mark.error ? <ProblemPanel error={mark.error} /> : null}
      <table className={`table ${stacked.stacked}`} aria-labelledby="who-comes">
        <thead>
          <tr>
            <th scope="col">School</th>
            <th scope="col">Who</th>
            <th scope="col">Topic</th>
            <th scope="col">Question</th>
            {showsAttendance ? <th scope="col">Came</th> : null}
          </tr>
        </thead>
        <tbody>
          {page.places.map((place) => (
            <tr key={place.placeId}>
              <PlaceCells place={place} />
              {showsAttendance ? (
                <td data-label="Came">
                  <Came
                    place={place}
                    isPending={mark.isPending && mark.variables.placeId === place.placeId}
                    onSay={(attended) => mark.mutate({ placeId: place.placeId, attended })}
                  />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function PlaceCells({ place }: { place: PlaceRow }) {
  return (
    <>
      <th scope="row">{place.schoolName ?? 'No school'}</th>
      <td data-label="Who">
        <span className={styles.name}>{whoWords(place)}</span>
      </td>
      <td data-label="Topic">{topics[place.topic]}</td>
      <td data-label="Question">{place.question}</td>
    </>
  );
}

type CameProps = { place: PlaceRow; isPending: boolean; onSay(attended: boolean | null): void };

function Came({ place, isPending, onSay }: CameProps) {
  const { attended } = place;
  return (
    <Select
      size="small"
      aria-label={`Whether ${place.schoolName ?? place.personName} came`}
      aria-busy={isPending}
      value={attended === undefined ? '' : String(attended)}
      onChange={(_, { value }) => onSay(value === '' ? null : value === 'true')}
    >
      <option value="">Not said</option>
      <option value="true">Came</option>
      <option value="false">Did not come</option>
    </Select>
  );
}
