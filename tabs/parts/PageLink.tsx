import type { ReactNode } from 'react';
import { Link } from 'wouter';

type Props = {
  /** A path of the app, '/codes'. */
  to: string;
  children: ReactNode;
  className?: string | undefined;
};

/** A link to another page of the app. */
export function PageLink({ to, children, className = 'link' }: Props) {
  return (
    <Link href={to} className={className}>
      {children}
    </Link>
  );
}
