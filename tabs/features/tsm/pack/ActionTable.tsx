import { PageLink } from '../../../parts/PageLink.tsx';
import stacked from '../../../parts/stacked.module.css';
import type { PackAction } from '../cycle/useCycle.ts';

/** Actions, for whom, by whom, and how each stands. */
export function ActionTable({ actions, caption }: { actions: readonly PackAction[]; caption: string }) {
  if (actions.length === 0) return <p>None.</p>;
  return (
    <table className={`table ${stacked.stacked}`}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">For</th>
          <th scope="col">By whom</th>
          <th scope="col">How it stands</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ id, what, pupil, owner, state, note }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <td data-label="For">
              {pupil ? <PageLink to={`/pupils/${pupil.id}/plan`}>{pupil.name}</PageLink> : 'Whole school'}
            </td>
            <td data-label="By whom">{owner}</td>
            <td data-label="How it stands">
              {state}
              {note ? `. ${note}` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
