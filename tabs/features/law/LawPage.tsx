import { useDeferredValue, useState } from 'react';
import { council } from '../../../src/guidance/local/council.ts';
import { amount } from '../../parts/amount.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import { EntryAreas } from './EntryAreas.tsx';
import { EntryList } from './EntryList.tsx';
import { entriesFor } from './lawEntries.ts';
import { Tools } from './Tools.tsx';

/** How a person left the page, so that coming back from an entry finds it as it was. */
let kept = '';

/** What the law and the guidance say, to look up and to work with. */
export function LawPage() {
  const [search, setSearch] = useState(kept);
  const query = useDeferredValue(search).trim();
  const { national, local } = entriesFor(query);
  const count = national.length + local.length;
  const change = (words: string) => {
    kept = words;
    setSearch(words);
  };
  return (
    <>
      <PageHeading
        title="Law"
        intro="What the law and the guidance say about attendance, each with its source. Support comes first."
      >
        Law
      </PageHeading>
      <search className="row not-printed" aria-label="Law">
        <SearchField
          label="Search the law"
          hint="A word or two: holiday, 21 days, school week"
          value={search}
          onChange={change}
        />
      </search>
      <p role="status" className={query === '' ? 'unseen' : undefined}>
        {amount(count, 'entry', 'entries')}
      </p>
      {query === '' ? (
        <>
          <Tools />
          <section className="stack" aria-labelledby="look-up">
            <h2 id="look-up">Look it up</h2>
            <EntryAreas entries={national} />
          </section>
          <section className="stack" aria-labelledby="local">
            <h2 id="local">In {council.council}</h2>
            <p>How the council and its team work. Other councils do it in other ways.</p>
            <EntryAreas entries={local} />
          </section>
        </>
      ) : count === 0 ? (
        <EmptyState heading="Nothing matches">
          <p>Try fewer or other words, or ask the bot in your own words.</p>
        </EmptyState>
      ) : (
        <>
          <EntryList heading="The law and the guidance" entries={national} />
          <EntryList heading={`In ${council.council}`} entries={local} />
        </>
      )}
    </>
  );
}
