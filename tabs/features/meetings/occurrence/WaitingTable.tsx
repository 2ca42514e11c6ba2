import type { OccurrencePage } from '../../../app/apiTypes.ts';
import stacked from '../../../parts/stacked.module.css';
import { PlaceCells } from './PlacesTable.tsx';

/** Those who wait, the first first. */
export function WaitingTable({ page }: { page: OccurrencePage }) {
  return (
    <section className="stack" aria-labelledby="who-waits">
      <h2 id="who-waits">Waiting list</h2>
      <p>Whoever stands first gets the next place that comes free, up to 2 hours before the start.</p>
      <table className={`table ${stacked.stacked}`} aria-labelledby="who-waits">
        <thead>
          <tr>
            <th scope="col">School</th>
            <th scope="col">Who</th>
            <th scope="col">Topic</th>
            <th scope="col">Question</th>
          </tr>
        </thead>
        <tbody>
          {page.waiting.map((place) => (
            <tr key={place.placeId}>
              <PlaceCells place={place} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
