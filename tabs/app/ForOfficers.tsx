import type { ReactNode } from 'react';
import { PageHeading } from '../parts/PageHeading.tsx';
import { PageLink } from '../parts/PageLink.tsx';
import { useMe } from './MeContext.ts';

/** Pages of the council itself: others are told so before the server has to refuse. */
export function ForOfficers({ children }: { children: ReactNode }) {
  const { role } = useMe();
  if (role === 'officer') return children;
  return (
    <>
      <PageHeading title="No access">This page is for the council’s officers</PageHeading>
      <p>
        Ask your council’s attendance team if you need something from it. You can{' '}
        <PageLink to="/ask">ask a question</PageLink> yourself.
      </p>
    </>
  );
}
