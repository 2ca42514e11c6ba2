import type { Week } from '../../app/apiTypes.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageLink } from '../../parts/PageLink.tsx';

/** Why there is nothing: because all is done, or because there is no register that could say. */
export function NothingToDo({ schools }: Pick<Week, 'schools'>) {
  if (schools.every(({ asAt }) => asAt === undefined))
    return (
      <EmptyState heading="No register yet">
        <p>
          This list is made from attendance registers and from what is written down about pupils. None has
          been saved yet.
        </p>
        <p>
          <PageLink to="/registers" className="action">
            Add a register
          </PageLink>
        </p>
      </EmptyState>
    );
  return (
    <EmptyState heading="Nothing to do">
      <p>
        No check, review, action, notice or return is due, and nobody on the caseload lacks what they should
        have. New things appear with the next register and as days come up.
      </p>
      <p>
        <PageLink to="/caseload">Look at the caseload</PageLink>
      </p>
    </EmptyState>
  );
}
