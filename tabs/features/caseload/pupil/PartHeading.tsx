import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { HasMovedContext } from '../../../parts/PageHeading.tsx';

/**
 * The heading of a part of a case. Whoever came by a link of the part that is gone now goes on from here; whoever came by the
 * bar of parts is still on it.
 */
export function PartHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useContext(HasMovedContext);
  useEffect(() => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (hasMoved.current && isNowhere) heading.current?.focus();
  }, [hasMoved]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
