import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Prints one part of a page by itself: while `isAlone`, the page marks everything else as not printed. */
export function usePrintOnly() {
  const [isAlone, setIsAlone] = useState(false);
  useEffect(() => {
    const end = () => setIsAlone(false);
    addEventListener('afterprint', end);
    return () => removeEventListener('afterprint', end);
  }, []);
  return {
    isAlone,
    printAlone() {
      // The browser lays the paper out as soon as it is asked to print.
      flushSync(() => setIsAlone(true));
      print();
    },
  };
}
