import { useDeferredValue, useState } from 'react';
import { codeEntries } from '../../../src/guidance/codes/codeEntries.ts';
import type { CodeEntry } from '../../../src/guidance/codes/codeEntry.ts';
import { searchCodes } from '../../../src/guidance/searchCodes.ts';
import { amount } from '../../parts/amount.ts';
import { Choice } from '../../parts/Choice.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import { CodeDetails } from './CodeDetails.tsx';
import { type ClassFilter, classFilters, groupCodes } from './groupCodes.ts';

/** Every attendance code: what it records, when it fits, and where that is laid down. */
export default function CodesPage({ code }: { code?: string | undefined }) {
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<ClassFilter>('all');
  const query = useDeferredValue(search).trim();
  const found = query === '' ? codeEntries : searchCodes(query);
  const groups = groupCodes(found, filter);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const list = (entries: readonly CodeEntry[]) =>
    entries.map((entry) => (
      <CodeDetails
        key={entry.code}
        entry={entry}
        isOpen={entry.code === code || (query !== '' && count === 1)}
        withClass={query !== ''}
      />
    ));
  return (
    <>
      <PageHeading
        title="Attendance codes"
        intro="Choose the code that fits what happened, not the one that looks best."
      >
        Attendance codes
      </PageHeading>
      <search className="row not-printed" aria-label="Attendance codes">
        <SearchField
          label="Search codes"
          hint="A code, or what happened: dentist, late, holiday"
          value={search}
          onChange={setSearch}
        />
        <Choice<ClassFilter> label="Counts as" value={filter} options={classFilters} onChange={setFilter} />
      </search>
      <p role="status">{amount(count, 'code')}</p>
      {count === 0 ? (
        <EmptyState heading="No code matches">
          <p>Try fewer words, or ask the bot in your own words.</p>
        </EmptyState>
      ) : query === '' ? (
        groups.map(({ name, entries }) => (
          <section key={name} className="stack" aria-label={name}>
            <h2>{name}</h2>
            <div>{list(entries)}</div>
          </section>
        ))
      ) : (
        <section aria-labelledby="found">
          <h2 id="found" className="unseen">
            Codes found
          </h2>
          {list(found.filter((entry) => groups.some(({ entries }) => entries.includes(entry))))}
        </section>
      )}
    </>
  );
}
