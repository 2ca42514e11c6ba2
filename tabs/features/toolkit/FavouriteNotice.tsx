import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Approach } from '../../../src/guidance/toolkit/approach.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import styles from './toolkit.module.css';
import type { FavouritesOfPerson } from './useFavourites.ts';

type Props = {
  favourites: FavouritesOfPerson;
  /** The approach that was just taken out. */
  removed: Approach | undefined;
  /** Takes the focus, where the star that was pressed is gone. */
  takesFocus: boolean;
  onUndo(approach: Approach): void;
};

/** What became of a favourite: taken out, with a way back; or why it could not be saved. */
export function FavouriteNotice({ favourites, removed, takesFocus, onUndo }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { loadError, saveError, reload } = favourites;
  useEffect(() => {
    if (removed && takesFocus) place.current?.querySelector('button')?.focus();
  }, [removed, takesFocus]);
  return (
    <>
      {loadError ? (
        <div className={`stack ${styles.fault}`}>
          <p>Your favourites did not load. You can read everything else.</p>
          <ProblemPanel error={loadError} retry={reload} />
        </div>
      ) : null}
      {saveError ? (
        <div className={`stack ${styles.fault}`}>
          <p>Your favourite was not saved. The list is as it was.</p>
          <ProblemPanel error={saveError} />
        </div>
      ) : null}
      <div ref={place} role="status" className={removed && !saveError ? styles.notice : undefined}>
        {removed && !saveError ? (
          <>
            <span>“{removed.title}” is no longer a favourite.</span>
            <Button size="small" onClick={() => onUndo(removed)}>
              Undo
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
}
