import { topics as names } from '../../../../src/meetings/occurrence.ts';
import type { MeetingNumbers } from '../../../app/apiTypes.ts';
import stacked from '../../../parts/stacked.module.css';

/** What people wanted to talk about. */
export function TopicNumbers({ topics }: { topics: MeetingNumbers['topics'] }) {
  return (
    <section className="stack" aria-labelledby="by-topic">
      <h2 id="by-topic">By topic</h2>
      <table className={`table ${stacked.stacked}`} aria-labelledby="by-topic">
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col">Places</th>
            <th scope="col">Schools</th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, places, schools }) => (
            <tr key={topic}>
              <th scope="row">{names[topic]}</th>
              <td data-label="Places">{places}</td>
              <td data-label="Schools">{schools}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
