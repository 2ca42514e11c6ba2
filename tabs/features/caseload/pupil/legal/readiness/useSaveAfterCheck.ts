import { useEffect, useState } from 'react';

/**
 * Saves a new step once its check is there: while another parent is looked up, the answers on the page are those of the one before.
 * Where the check cannot be had nothing is saved by itself, so that the person reads that none will be kept.
 */
export function useSaveAfterCheck(save: () => void, check: { isAwaited: boolean; error: unknown }) {
  const { isAwaited, error } = check;
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || isAwaited) return;
    setWanted(false);
    if (!error) save();
  }, [isWanted, isAwaited, error, save]);
  return {
    isWaiting: isWanted,
    save: () => (isAwaited ? setWanted(true) : save()),
  };
}
