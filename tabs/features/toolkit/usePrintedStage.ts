import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { StageNumber } from '../../../src/guidance/toolkit/approach.ts';

/** The stage that is being printed by itself, and how to begin. */
export function usePrintedStage() {
  const [stage, setStage] = useState<StageNumber>();
  useEffect(() => {
    const end = () => setStage(undefined);
    addEventListener('afterprint', end);
    return () => removeEventListener('afterprint', end);
  }, []);
  return {
    stage,
    print: useCallback((chosen: StageNumber) => {
      // The browser lays the paper out as soon as it is asked to print.
      flushSync(() => setStage(chosen));
      window.print();
    }, []),
  };
}
