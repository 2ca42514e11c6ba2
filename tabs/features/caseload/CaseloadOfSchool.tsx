import { useDeferredValue, useMemo, useState } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { Caseload } from '../../app/apiTypes.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { arrangeCaseload } from './arrangeCaseload.ts';
import { CaseloadFilters } from './CaseloadFilters.tsx';
import { CaseloadSummary } from './CaseloadSummary.tsx';
import { CaseloadTable } from './CaseloadTable.tsx';
import { indexCaseload } from './caseloadIndex.ts';
import { caseloadMemory } from './caseloadMemory.ts';
import type { CaseloadView } from './caseloadView.ts';
import { Definitions } from './Definitions.tsx';

export function CaseloadOfSchool({ caseload }: { caseload: Caseload }) {
  const { school, asAt, from, fileName, pupils } = caseload;
  const [view, setView] = useState(() => caseloadMemory.of(school.id).view);
  // Typing stays quick while a long table follows.
  const shown = useDeferredValue(view);
  const index = useMemo(() => indexCaseload(pupils), [pupils]);
  const rows = useMemo(() => arrangeCaseload(index, shown), [index, shown]);
  const change = (next: CaseloadView) => {
    caseloadMemory.keepView(school.id, next);
    setView(next);
  };

  if (asAt === undefined)
    return (
      <EmptyState heading="No register yet">
        <p>The caseload of {school.name} is made from its attendance register. None has been saved.</p>
        <p>
          <PageLink to={`/registers/${school.id}`} className="action">
            Add a register
          </PageLink>
        </p>
      </EmptyState>
    );
  return (
    <>
      <p>
        <strong>{school.name}</strong>, up to <strong>{ukDate(asAt)}</strong>. From {fileName}
        {from ? `, which starts on ${ukDate(from)}` : ''}.
      </p>
      <p className="not-printed">
        <PageLink to={`/schools/${school.id}/figures`}>Figures of the whole school</PageLink>
      </p>
      {pupils.length === 0 ? (
        <EmptyState heading="Nobody is on the caseload">
          <p>
            No pupil of {school.name} has missed a tenth of their sessions, and none has met the national
            threshold.
          </p>
        </EmptyState>
      ) : (
        <>
          <CaseloadSummary pupils={pupils} />
          <CaseloadFilters index={index} view={view} rows={rows} caseload={caseload} onChange={change} />
          <CaseloadTable
            rows={rows}
            schoolId={school.id}
            sort={view.sort}
            onSort={(sort) => change({ ...view, sort })}
          />
        </>
      )}
      <Definitions source={{ fileName: fileName ?? 'the saved register', from: from ?? asAt, to: asAt }} />
    </>
  );
}
