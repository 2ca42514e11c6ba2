import type { Approach } from '../../../src/guidance/toolkit/approach.ts';
import { barrierNames } from '../../../src/guidance/toolkit/barriers.ts';
import { stages } from '../../../src/guidance/toolkit/stages.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { linkToPage } from '../../teams/pageLink.ts';
import { ApproachFacts } from './ApproachFacts.tsx';
import { ApproachLinks, NeighbourLinks } from './ApproachLinks.tsx';
import { FavouriteButton } from './FavouriteButton.tsx';
import { FavouriteNotice } from './FavouriteNotice.tsx';
import { approachById, relatedTo } from './toolkitView.ts';
import { useFavouriteChoice } from './useFavouriteChoice.ts';

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
  const { id, approachId, title, summary, stage, group, barriers } = approach;
  const { elsewhere, related } = relatedTo(approach);
  const choice = useFavouriteChoice();
  const stageTitle = stages.find(({ number }) => number === stage)?.title ?? '';
  return (
    <>
      <PageHeading title={title} intro={`Stage ${stage}: ${stageTitle}. ${group}`}>
        {title}
      </PageHeading>
      <p className="lead">{summary}</p>
      <p className="prose">
        <strong>Helps with:</strong> {barriers.map((barrier) => barrierNames[barrier]).join(', ')}
      </p>
      <div className="row not-printed">
        <FavouriteButton
          approach={approach}
          isKept={choice.favourites.ids?.has(approachId)}
          onChange={(isKept) => choice.choose(approach, isKept)}
          inWords
        />
        <CopyButton label="Copy a Teams link" text={() => linkToPage(`toolkit/${id}`)} />
      </div>
      <FavouriteNotice
        favourites={choice.favourites}
        removed={choice.removed}
        takesFocus={false}
        onUndo={(kept) => choice.choose(kept, true)}
      />
      <ApproachFacts approach={approach} level={2} />
      <ApproachLinks heading="The same approach in other stages" approaches={elsewhere} withStage />
      <ApproachLinks heading="Related approaches" approaches={related} />
      <NeighbourLinks approach={approach} />
    </>
  );
}
