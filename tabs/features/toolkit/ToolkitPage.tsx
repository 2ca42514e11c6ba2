import { useDeferredValue, useState } from 'react';
import { amount } from '../../parts/amount.ts';
import { Choice } from '../../parts/Choice.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import { ApproachList } from './ApproachList.tsx';
import { Background } from './Background.tsx';
import styles from './toolkit.module.css';
import { approachesIn, byStage, type StageFilter, stageFilters, type ToolkitView } from './toolkitView.ts';

/** How a person left the toolkit, so that coming back from an approach finds it as it was. */
let kept: ToolkitView = { search: '', stage: 'all' };

/** What a school can do, by stage: from what is there for every pupil to what a few need. */
export default function ToolkitPage() {
  const [view, setView] = useState(kept);
  const shown = useDeferredValue(view);
  const found = approachesIn(shown);
  const isSearch = shown.search.trim() !== '';
  const change = (part: Partial<ToolkitView>) => {
    kept = { ...view, ...part };
    setView(kept);
  };
  return (
    <>
      <PageHeading
        title="Toolkit"
        intro="What a school can do about absence, in three stages. Start with what gets in the way, and with support."
      >
        Toolkit
      </PageHeading>
      <search className="row not-printed" aria-label="Toolkit">
        <SearchField
          label="Search the toolkit"
          value={view.search}
          onChange={(search) => change({ search })}
        />
        <Choice<StageFilter>
          label="Stage"
          value={view.stage}
          options={stageFilters}
          onChange={(stage) => change({ stage })}
        />
      </search>
      <p role="status">{amount(found.length, 'approach', 'approaches')}</p>
      {found.length === 0 ? (
        <EmptyState heading="No approach matches">
          <p>Try fewer or other words, or look in all stages.</p>
        </EmptyState>
      ) : isSearch ? (
        <ApproachList approaches={found} withPlace />
      ) : (
        <>
          {shown.stage === 'all' ? <Background /> : null}
          {byStage(found).map(({ stage, groups }) => (
            <section key={stage.number} className={styles.stage} aria-labelledby={`stage-${stage.number}`}>
              <h2 id={`stage-${stage.number}`}>
                Stage {stage.number}: {stage.title}
              </h2>
              <p className="prose">{stage.summary}</p>
              {groups.map(({ name, approaches }) => (
                <div key={name} className="stack">
                  <h3>{name}</h3>
                  <ApproachList approaches={approaches} />
                </div>
              ))}
            </section>
          ))}
        </>
      )}
    </>
  );
}
