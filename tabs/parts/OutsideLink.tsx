import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { ReactNode } from 'react';

/** A link that leaves the app: in a window of its own, and it says so. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="link" href={href} target="_blank" rel="noopener noreferrer">
      {children} <OpenRegular aria-hidden="true" className="inline-icon" />
      <span className="unseen"> (opens in a new window)</span>
    </a>
  );
}
