import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { CaseloadBrowser } from './CaseloadBrowser.tsx';
import { CaseloadSource } from './CaseloadSource.tsx';
import { Definitions } from './Definitions.tsx';
import type { ShownCaseload } from './finding/shownCaseload.ts';
import { TableKeys } from './table/TableKeys.tsx';

/** A caseload once it is there: where it comes from, the pupils, and what the words mean; or why there is none. */
export function CaseloadContent({ caseload }: { caseload: ShownCaseload }) {
  const { schools, pupils, source } = caseload;
  const [only] = schools.length === 1 ? schools : [];
  if (pupils.length === 0 && schools.every(({ asAt }) => asAt === undefined))
    return (
      <EmptyState heading="No register yet">
        <p>
          {only
            ? `The caseload of ${only.name} is made from its attendance register. None has been saved.`
            : 'Caseloads are made from attendance registers. None of your schools has saved one.'}
        </p>
        <p>
          <PageLink to={only ? `/registers/${only.id}` : '/registers'} className="action">
            Add a register
          </PageLink>
        </p>
      </EmptyState>
    );
  return (
    <>
      <CaseloadSource caseload={caseload} />
      {pupils.length === 0 ? (
        <EmptyState heading="Nobody is on the caseload">
          <p>
            No pupil{only ? ` of ${only.name}` : ''} has missed a tenth of their sessions, none has met the
            national threshold, and no case is open.
          </p>
        </EmptyState>
      ) : (
        <>
          <CaseloadBrowser key={caseload.key} caseload={caseload} />
          <TableKeys />
        </>
      )}
      <Definitions source={source} />
    </>
  );
}
