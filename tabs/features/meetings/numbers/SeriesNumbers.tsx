import type { MeetingNumbers } from '../../../app/apiTypes.ts';
import stacked from '../../../parts/stacked.module.css';

/** By series and term. */
export function SeriesNumbers({ rows }: { rows: MeetingNumbers['rows'] }) {
  return (
    <section className="stack" aria-labelledby="by-series">
      <h2 id="by-series">By series and term</h2>
      <table className={`table ${stacked.stacked}`} aria-labelledby="by-series">
        <thead>
          <tr>
            <th scope="col">Series</th>
            <th scope="col">Term</th>
            <th scope="col">Held</th>
            <th scope="col">Cancelled</th>
            <th scope="col">Places booked</th>
            <th scope="col">Came</th>
            <th scope="col">Did not come</th>
            <th scope="col">Not said</th>
            <th scope="col">Schools that came</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.seriesId} ${row.term}`}>
              <th scope="row">{row.title}</th>
              <td data-label="Term">{row.term || 'Outside term'}</td>
              <td data-label="Held">{row.held}</td>
              <td data-label="Cancelled">{row.cancelled}</td>
              <td data-label="Places booked">{row.booked}</td>
              <td data-label="Came">{row.came}</td>
              <td data-label="Did not come">{row.missed}</td>
              <td data-label="Not said">{row.unsaid}</td>
              <td data-label="Schools that came">{row.schools}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
