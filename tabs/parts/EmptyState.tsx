import type { ReactNode } from 'react';

/** What a page shows where there is nothing yet: what that means, and what to do. */
export function EmptyState({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="empty">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
