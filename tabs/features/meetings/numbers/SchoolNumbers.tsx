import { ukDate } from '../../../../src/calendar/ukDate.ts';
import type { MeetingNumbers } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';
import stacked from '../../../parts/stacked.module.css';

/** By school, those that never came among them. */
export function SchoolNumbers({ schools }: { schools: MeetingNumbers['schools'] }) {
  const never = schools.filter(({ came }) => came === 0);
  return (
    <section className="stack" aria-labelledby="by-school">
      <h2 id="by-school">By school</h2>
      <p>
        {never.length === 0
          ? 'Every school came at least once.'
          : `${amount(never.length, 'school has', 'schools have')} not come this school year, as far as is noted.`}
      </p>
      <table className={`table ${stacked.stacked}`} aria-labelledby="by-school">
        <thead>
          <tr>
            <th scope="col">School</th>
            <th scope="col">Places booked</th>
            <th scope="col">Came</th>
            <th scope="col">Did not come</th>
            <th scope="col">Not said</th>
            <th scope="col">Last came</th>
          </tr>
        </thead>
        <tbody>
          {schools.map((school) => (
            <tr key={school.schoolId}>
              <th scope="row">{school.name}</th>
              <td data-label="Places booked">{school.booked}</td>
              <td data-label="Came">{school.came}</td>
              <td data-label="Did not come">{school.missed}</td>
              <td data-label="Not said">{school.unsaid}</td>
              <td data-label="Last came">{school.lastCame ? ukDate(school.lastCame) : 'Never'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
