import stacked from '../../../parts/stacked.module.css';
import type { Pack } from '../cycle/useCycle.ts';

const shown = (value: string | undefined) => (value ? `${value}%` : 'Not published');

/** The school beside published figures and the council's own. */
export function HeadFigures({ pack: { head, school, comparisons, smallest } }: { pack: Pack }) {
  return (
    <>
      {head ? null : (
        <p>There is no row for the school: it has no register with at least {smallest} pupils to count.</p>
      )}
      <table className={`table number ${stacked.stacked}`}>
        <caption className="unseen">The school beside others</caption>
        <thead>
          <tr>
            <th scope="col">Of</th>
            <th scope="col">Attendance</th>
            <th scope="col">Persistently absent</th>
            <th scope="col">Severely absent</th>
          </tr>
        </thead>
        <tbody>
          {head ? (
            <tr>
              <th scope="row">
                {school.name}, {head.pupils} pupils
              </th>
              <td data-label="Attendance">{head.attendance}%</td>
              <td data-label="Persistent">
                {head.persistent.value}% ({head.persistent.count})
              </td>
              <td data-label="Severe">
                {head.severe.value}% ({head.severe.count})
              </td>
            </tr>
          ) : null}
          {comparisons.map(({ name, phase, year, attendance, persistent, severe, source }) => (
            <tr key={`${source} ${name} ${phase} ${year}`}>
              <th scope="row">{[name, phase, year].filter(Boolean).join(', ')}</th>
              <td data-label="Attendance">{shown(attendance)}</td>
              <td data-label="Persistent">{shown(persistent)}</td>
              <td data-label="Severe">{shown(severe)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        Sources: {[...new Set(comparisons.map(({ source }) => source))].join('; ')}. Persistent includes
        severe.
      </p>
    </>
  );
}
