import { useEffect, useRef } from 'react';

type Props = {
  id: string;
  children: string;
  /** After somebody has answered: a screen reader then goes on from here. */
  takesFocus: boolean;
};

export function CardHeading({ id, children, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h2>
  );
}
