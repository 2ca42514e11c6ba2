import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { type ReactNode, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { AuditFound } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { CouncilNav } from '../../parts/CouncilNav.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { NotedCsv } from '../../parts/NotedCsv.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { todayHere } from '../../parts/today.ts';
import { useNotedPrint } from '../../parts/useNotedPrint.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditTable } from './AuditTable.tsx';
import { auditCsvRows } from './auditCsv.ts';
import { type AuditSearch, addressOf, searchOf } from './auditQuery.ts';
import { Older } from './Older.tsx';
import { useAudit } from './useAudit.ts';
import { usePeopleSeen } from './usePeopleSeen.ts';

/** Who saw, changed, exported or printed what. The search itself stands in the address, so that a reload finds it again. */
export default function AuditPage() {
  const [, navigate] = useLocation();
  const query = useSearch();
  const [search, setSearch] = useState(() => searchOf(query, todayHere()));
  const audit = useAudit(search);
  const people = usePeopleSeen(audit.data?.entries);
  const change = (part: Partial<AuditSearch>) => {
    const next = { ...search, ...part };
    setSearch(next);
    navigate(addressOf(next), { replace: true });
  };
  const pupil = audit.data?.entries.find((entry) => entry.pupil?.id === search.pupilId)?.pupil?.name;
  return (
    <>
      <PageHeading
        title="Audit"
        intro="Who saw, changed, exported or printed what. Nothing in it can be changed. Looking at a pupil’s page is put down once an hour for each person."
      >
        Audit
      </PageHeading>
      <CouncilNav chosen="/audit" />
      <AuditFilters search={search} people={people} pupil={pupil} onChange={change} />
      {audit.error ? <ProblemPanel error={audit.error} retry={() => void audit.refetch()} /> : null}
      {audit.data ? (
        <Found
          found={audit.data}
          search={search}
          again={<Again isFetching={audit.isFetching} onAgain={() => void audit.refetch()} />}
          onChange={change}
        />
      ) : audit.error ? null : (
        <Waiting what="the audit" lines={8} />
      )}
    </>
  );
}

function Again({ isFetching, onAgain }: { isFetching: boolean; onAgain(): void }) {
  return (
    <Button
      appearance="subtle"
      icon={<ArrowClockwiseRegular />}
      className="not-printed"
      disabledFocusable={isFetching}
      onClick={onAgain}
    >
      Search again
    </Button>
  );
}

type FoundProps = {
  found: AuditFound;
  search: AuditSearch;
  again: ReactNode;
  onChange(part: Partial<AuditSearch>): void;
};

function Found({ found: { entries, more }, search, again, onChange }: FoundProps) {
  const count = { subject: 'audit', count: entries.length } as const;
  useNotedPrint(count);
  if (entries.length === 0)
    return (
      <EmptyState heading="Nothing was found">
        <p>
          Choose other dates, or search for anybody and anything. What was done a moment ago may still be on
          its way.
        </p>
        <p>{again}</p>
      </EmptyState>
    );
  return (
    <>
      <p role="status">
        {more
          ? `The newest ${amount(entries.length, 'entry', 'entries')}; there are more.`
          : amount(entries.length, 'entry', 'entries')}
      </p>
      <div className="row not-printed">
        {again}
        <NotedCsv
          note={count}
          fileName={`audit-${search.from}-to-${search.to}.csv`}
          rows={() => auditCsvRows(entries)}
        />
        <Button appearance="subtle" icon={<PrintRegular />} className="not-printed" onClick={() => print()}>
          Print
        </Button>
      </div>
      <AuditTable entries={entries} onNarrow={onChange} />
      {more ? <Older entries={entries} search={search} onChange={onChange} /> : null}
    </>
  );
}
