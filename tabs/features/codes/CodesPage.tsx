import { useDeferredValue, useState } from 'react';
import { codeAt } from '../../../src/guidance/codes/codeAddress.ts';
import { codeEntries } from '../../../src/guidance/codes/codeEntries.ts';
import type { CodeEntry } from '../../../src/guidance/codes/codeEntry.ts';
import { searchCodes } from '../../../src/guidance/searchCodes.ts';
import { amount } from '../../parts/amount.ts';
import { Choice } from '../../parts/Choice.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import { CodeDetails } from './CodeDetails.tsx';
import { CodeList } from './CodeList.tsx';
import styles from './codes.module.css';
import { type ClassFilter, classFilters, groupCodes } from './groupCodes.ts';

/** Every attendance code: what it records, when it fits, and where that is laid down. `code` is an address of one. */
export default function CodesPage({ code }: { code?: string | undefined }) {
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<ClassFilter>('all');
  const [ledTo, setLedTo] = useState(code);
  if (ledTo !== code) {
    // A link to a code may lead out of what the search and the filter left.
    setLedTo(code);
    setSearch('');
    setFilter('all');
  }
  const query = useDeferredValue(search).trim();
  const sought = code === undefined ? undefined : codeAt(code);
  const found = query === '' ? codeEntries : searchCodes(query);
  const groups = groupCodes(found, filter);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const list = (entries: readonly CodeEntry[]) =>
    entries.map((entry) => (
      <CodeDetails
        key={entry.code}
        entry={entry}
        isOpen={entry === sought || (query !== '' && count === 1)}
        isSought={entry === sought}
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
      <p className="not-printed">
        <PageLink to="/codes/sheet">All codes on one sheet, to print for the office wall</PageLink>
      </p>
      <search className="row not-printed" aria-label="Attendance codes">
        <SearchField
          label="Search codes"
          hint="A code, or what happened: dentist, late, holiday"
          value={search}
          onChange={setSearch}
        />
        <Choice<ClassFilter> label="Counts as" value={filter} options={classFilters} onChange={setFilter} />
      </search>
      {code !== undefined && !sought ? (
        <p>
          There is no attendance code <strong>{code}</strong>. These are all there are.
        </p>
      ) : null}
      <p role="status">{amount(count, 'code')}</p>
      {count === 0 ? (
        <EmptyState heading="No code matches">
          <p>Try fewer words, or ask the bot in your own words.</p>
        </EmptyState>
      ) : (
        <CodeList>
          {query === '' ? (
            groups.map(({ name, entries }) => (
              <section key={name} className={`stack ${styles.group}`} aria-label={name}>
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
        </CodeList>
      )}
    </>
  );
}
