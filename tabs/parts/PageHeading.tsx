import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

/** Whether the person has moved to another page since the app opened. */
export const HasMovedContext = createContext<{ current: boolean }>({ current: false });

type Props = {
  children: ReactNode;
  /** For the browser and for Teams; never anything about a pupil. */
  title: string;
  /** Under the heading. */
  intro?: ReactNode;
};

/** The heading of a page. It takes the focus when a person comes to the page, so that screen readers start there. */
export function PageHeading({ children, title, intro }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useContext(HasMovedContext);
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [hasMoved]);
  useEffect(() => {
    document.title = `${title} – Graduated Response`;
  }, [title]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {intro ? <p className="intro">{intro}</p> : null}
    </>
  );
}
