import { useDeferredValue, useMemo } from 'react';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { FavouriteNotice } from './FavouriteNotice.tsx';
import { PrintedStage } from './PrintedStage.tsx';
import printStyles from './print.module.css';
import { ToolkitFilters } from './ToolkitFilters.tsx';
import { ToolkitRows } from './ToolkitRows.tsx';
import { type Stars, useFavouriteChoice } from './useFavouriteChoice.ts';
import { usePrintedStage } from './usePrintedStage.ts';
import { useToolkitView } from './useToolkitView.ts';

/** What a school can do, by stage: from what is there for every pupil to what a few need. */
export default function ToolkitPage() {
  const { filter, isOpen, changeFilter, setOpen } = useToolkitView();
  const found = useDeferredValue(filter);
  const { favourites, removed, choose } = useFavouriteChoice();
  const stars = useMemo<Stars>(() => ({ kept: favourites.ids, onChoose: choose }), [favourites.ids, choose]);
  const printed = usePrintedStage();
  return (
    <>
      <div className={`stack ${printStyles.screen}`} data-away={printed.stage}>
        <PageHeading
          title="Toolkit"
          intro="What a school can do about absence, in three stages. Start with what gets in the way, and with support."
        >
          Toolkit
        </PageHeading>
        <ToolkitFilters filter={filter} favourites={favourites.ids?.size} onChange={changeFilter} />
        <FavouriteNotice
          favourites={favourites}
          removed={removed}
          takesFocus={filter.onlyFavourites}
          onUndo={(approach) => choose(approach, true)}
        />
        <ToolkitRows
          filter={found}
          isOpenPart={isOpen}
          setOpen={setOpen}
          stars={stars}
          onPrint={printed.print}
        />
      </div>
      {printed.stage === undefined ? null : <PrintedStage stage={printed.stage} />}
    </>
  );
}
