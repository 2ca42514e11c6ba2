import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Prints one thing of a page by itself: while `alone` names it, the page marks everything else as not printed. */
export function usePrintOnly() {
  const [alone, setAlone] = useState<string>();
  useEffect(() => {
    const end = () => setAlone(undefined);
    addEventListener('afterprint', end);
    return () => removeEventListener('afterprint', end);
  }, []);
  return {
    /** For what is not this thing. */
    othersClass: (thing: string) => (alone === undefined || alone === thing ? '' : 'not-printed'),
    printAlone(thing: string) {
      // The browser lays the paper out as soon as it is asked to print.
      flushSync(() => setAlone(thing));
      print();
    },
  };
}
