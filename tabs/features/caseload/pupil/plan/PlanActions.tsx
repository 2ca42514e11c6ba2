import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import stacked from '../../../../parts/stacked.module.css';
import { actionStateNames } from '../words/actionNames.ts';

/** The actions of a plan as a table: who does what by when, and how it stands. */
export function PlanActions({ file, planId }: { file: CaseFile; planId: string }) {
  // Not by what stands: where the plan is taken out and shown for what is unsaved in it, its actions are out with it.
  const actions = file.entries
    .filter((entry): entry is CaseEntryOf<'action'> => entry.kind === 'action' && !entry.removed)
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
