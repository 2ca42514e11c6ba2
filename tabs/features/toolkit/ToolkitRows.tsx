import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import type { StageNumber } from '../../../src/guidance/toolkit/approach.ts';
import { amount } from '../../parts/amount.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { usePrinting } from '../../parts/usePrinting.ts';
import { ApproachList } from './ApproachList.tsx';
import { GeneralParts } from './GeneralParts.tsx';
import { generalKeys, keysIn } from './openParts.ts';
import { StageParts } from './StageParts.tsx';
import styles from './toolkit.module.css';
import { approachesIn, byStage, type ToolkitFilter } from './toolkitView.ts';
import type { Stars } from './useFavouriteChoice.ts';

const none: ReadonlySet<string> = new Set();

type Props = {
  filter: ToolkitFilter;
  isOpenPart(key: string): boolean;
  setOpen(keys: readonly string[], isOpen: boolean): void;
  stars: Stars;
  onPrint(stage: StageNumber): void;
};

/** What the filter finds: a search best first, all else by stage and group. */
export const ToolkitRows = memo(function ToolkitRows({ filter, isOpenPart, setOpen, stars, onPrint }: Props) {
  const isPrinting = usePrinting();
  const found = approachesIn(filter, stars.kept ?? none);
  const isSearch = filter.search.trim() !== '';
  const isAll = filter.stage === 'all' && filter.barrier === 'all' && !filter.onlyFavourites;
  const stages = byStage(found);
  const keys = keysIn(stages);
  // Nothing is closed on paper.
  const isOpen = (key: string) => isPrinting || isOpenPart(key);
  const onToggle = (key: string, isOpen: boolean) => isPrinting || setOpen([key], isOpen);

  if (found.length === 0)
    return (
      <>
        <p role="status">{amount(0, 'approach', 'approaches')}</p>
        <EmptyState heading={filter.onlyFavourites ? 'No favourite matches' : 'No approach matches'}>
          <p>
            {filter.onlyFavourites
              ? 'Press the star of an approach to keep it here. Or look at all approaches.'
              : 'Try fewer or other words, any barrier, or all stages.'}
          </p>
        </EmptyState>
      </>
    );
  return (
    <>
      <div className={`row ${styles.count}`}>
        <p role="status">{amount(found.length, 'approach', 'approaches')}</p>
        {isSearch ? null : (
          <div className="row not-printed">
            <Button onClick={() => setOpen(keys, true)}>Open all</Button>
            <Button onClick={() => setOpen([...generalKeys, ...keys], false)}>Close all</Button>
          </div>
        )}
      </div>
      {isSearch ? (
        <ApproachList approaches={found} stars={stars} withPlace />
      ) : (
        <div>
          {isAll ? <GeneralParts isOpen={isOpen} onToggle={onToggle} /> : null}
          {stages.map((one) => (
            <StageParts
              key={one.stage.number}
              shown={one}
              stars={stars}
              isOpen={isOpen}
              onToggle={onToggle}
              onPrint={onPrint}
            />
          ))}
        </div>
      )}
    </>
  );
});
