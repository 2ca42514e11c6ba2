import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { usePrinting } from '../../parts/usePrinting.ts';

type Props = { heading: string; note: string; startsOpen?: boolean; children: ReactNode };

/** A part of a preview that opens and closes. On paper it is open: paper cannot be opened. */
export function MoreDetail({ heading, note, startsOpen = false, children }: Props) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  const printing = usePrinting();
  return (
    <Disclosure heading={heading} level={3} note={note} isOpen={isOpen || printing} onToggle={setIsOpen}>
      {children}
    </Disclosure>
  );
}
