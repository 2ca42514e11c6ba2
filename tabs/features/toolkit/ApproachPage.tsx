import { council } from '../../../src/guidance/local/council.ts';
import type { Approach } from '../../../src/guidance/toolkit/approach.ts';
import { stages } from '../../../src/guidance/toolkit/stages.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SourceList } from '../../parts/SourceList.tsx';
import { approachById, relatedTo } from './toolkitView.ts';

/** One approach of the toolkit: what to do, what the council adds, and where it comes from. */
export default function ApproachPage({ id }: { id: string }) {
  const approach = approachById(id);
  return (
    <>
      <p className="not-printed">
        <PageLink to="/toolkit">Back to the toolkit</PageLink>
      </p>
      {approach ? (
        <Shown key={approach.id} approach={approach} />
      ) : (
        <>
          <PageHeading title="Approach not found">We could not find that approach</PageHeading>
          <p>It may have a new name. Search the toolkit for it.</p>
        </>
      )}
    </>
  );
}

function Shown({ approach }: { approach: Approach }) {
  const { title, summary, stage, group, local, source } = approach;
  const { elsewhere, beside } = relatedTo(approach);
  const stageTitle = stages.find(({ number }) => number === stage)?.title ?? '';
  return (
    <>
      <PageHeading title={title} intro={`Stage ${stage}: ${stageTitle}. ${group}`}>
        {title}
      </PageHeading>
      <p className="lead">{summary}</p>
      {local ? (
        <section className="stack prose">
          <h2>In {council.council}</h2>
          <p>{local}</p>
        </section>
      ) : null}
      <Links heading="The same approach in other stages" approaches={elsewhere} withStage />
      <section className="stack prose">
        <SourceList sources={[source]} heading="Source" level={2} />
      </section>
      <Links heading={`More in “${group}”`} approaches={beside} />
    </>
  );
}

type LinksProps = { heading: string; approaches: readonly Approach[]; withStage?: boolean };

function Links({ heading, approaches, withStage = false }: LinksProps) {
  if (approaches.length === 0) return null;
  return (
    <section className="stack not-printed">
      <h2>{heading}</h2>
      <ul className="links">
        {approaches.map(({ id, title, stage }) => (
          <li key={id}>
            <PageLink to={`/toolkit/${id}`}>{withStage ? `Stage ${stage}: ${title}` : title}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
