import { useEffect, useRef, useState } from 'react';

/** A dialog that closes gives the page back, and the focus, a little later. */
const afterDialogMilliseconds = 300;

/** What has just been done, told where screen readers and keyboards go on: the note takes the focus. */
export function useNotice() {
  const [notice, setNotice] = useState('');
  const place = useRef<HTMLParagraphElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (notice) place.current?.focus();
  }, [notice]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    notice,
    place,
    clear: () => setNotice(''),
    tell(words: string) {
      clearTimeout(timer.current);
      setNotice('');
      timer.current = setTimeout(() => setNotice(words), afterDialogMilliseconds);
    },
  };
}
