import { PageHeading } from '../../parts/PageHeading.tsx';
import { FavouriteNotice } from './FavouriteNotice.tsx';
import { PrintedStage } from './PrintedStage.tsx';
import printStyles from './print.module.css';
import { ToolkitFilters } from './ToolkitFilters.tsx';
import { ToolkitRows } from './ToolkitRows.tsx';
import { useFavouriteChoice } from './useFavouriteChoice.ts';
import { usePrintedStage } from './usePrintedStage.ts';
import { useToolkitView } from './useToolkitView.ts';

/** What a school can do, by stage: from what is there for every pupil to what a few need. */
export default function ToolkitPage() {
  const shown = useToolkitView();
  const choice = useFavouriteChoice();
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
        <ToolkitFilters
          filter={shown.view.filter}
          favourites={choice.favourites.ids?.size}
          onChange={shown.changeFilter}
        />
        <FavouriteNotice
          favourites={choice.favourites}
          removed={choice.removed}
          takesFocus={shown.view.filter.onlyFavourites}
          onUndo={choice.undo}
        />
        <ToolkitRows shown={shown} choice={choice} onPrint={printed.print} />
      </div>
      {printed.stage === undefined ? null : <PrintedStage stage={printed.stage} />}
    </>
  );
}
