import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { AskedTopics } from '../../app/apiTypes.ts';
import { figure } from '../../parts/amount.ts';
import { capital } from '../../parts/firstLetter.ts';

/** '2 November 2026' -> '2 Nov': the year stands above the table. */
const shortDate = (date: string) =>
  ukDate(date)
    .split(' ')
    .slice(0, 2)
    .map((word) => word.slice(0, 3))
    .join(' ');

/** The counts behind the chart, by topic and week. */
export function AskedTable({ asked }: { asked: AskedTopics }) {
  const { weeks, topics } = asked;
  const sums = weeks.map((_, at) => topics.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard
    <section className="table-frame" aria-label="Questions by topic and week" tabIndex={0}>
      <table className="table number">
        <caption>Questions by topic and week, each week by its Monday</caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {weeks.map((week) => (
              <th key={week} scope="col">
                {shortDate(week)}
              </th>
            ))}
            <th scope="col">Total</th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, counts, total }) => (
            <tr key={topic}>
              <th scope="row">{capital(topic)}</th>
              {weeks.map((week, at) => (
                <td key={week}>{figure(counts[at] ?? 0)}</td>
              ))}
              <td>
                <strong>{figure(total)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All topics</th>
            {weeks.map((week, at) => (
              <td key={week}>{figure(sums[at] ?? 0)}</td>
            ))}
            <td>
              <strong>{figure(sums.reduce((sum, n) => sum + n, 0))}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
