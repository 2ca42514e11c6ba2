import type { ReactNode, Ref } from 'react';

type Props = {
  /** Takes the focus when something has just been done: see useNotice. */
  place?: Ref<HTMLParagraphElement>;
  children: ReactNode;
};

/** What has just been done, or what to know before going on. */
export function Notice({ place, children }: Props) {
  return (
    <p ref={place} tabIndex={-1} className="said">
      {children}
    </p>
  );
}
