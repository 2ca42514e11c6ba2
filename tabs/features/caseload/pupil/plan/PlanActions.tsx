import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import stacked from '../../../../parts/stacked.module.css';
import { entriesOf } from '../entries/entriesOf.ts';
import { actionStateNames } from '../words/actionNames.ts';

/** The actions of a plan as a table: who does what by when, and how it stands. */
export function PlanActions({ file, planId }: { file: CaseFile; planId: string }) {
  const actions = entriesOf(file, 'action')
    .filter(({ content }) => content.planId === planId)
    .toSorted((a, b) => a.content.dueOn.localeCompare(b.content.dueOn));
  if (actions.length === 0) return <p>This plan has no actions.</p>;
  return (
    <table className={`table ${stacked.stacked}`}>
      <caption className="unseen">Actions of the plan</caption>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">Who</th>
          <th scope="col">By when</th>
          <th scope="col">How it stands</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ id, content: { what, owner, dueOn, state, doneOn } }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <td data-label="Who">{owner.name}</td>
            <td data-label="By when">{ukDate(dueOn)}</td>
            <td data-label="How it stands">
              {doneOn ? `Done on ${ukDate(doneOn)}` : actionStateNames[state]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
