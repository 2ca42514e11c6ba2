import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a step that has just begun. It takes the focus, so that a screen reader goes on from there. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
