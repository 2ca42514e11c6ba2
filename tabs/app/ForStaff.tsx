import type { ReactNode } from 'react';
import { PageHeading } from '../parts/PageHeading.tsx';
import { PageLink } from '../parts/PageLink.tsx';
import { useMe } from './MeContext.ts';

/** Pages about pupils: a person without a school is told why there is nothing, before the server has to refuse. */
export function ForStaff({ children }: { children: ReactNode }) {
  const { role, schools } = useMe();
  if (role === 'reader')
    return (
      <Note heading="This page is for school and attendance staff">
        Your account has not been given a role in this app. Ask your council’s attendance team if you work
        with pupils’ attendance.
      </Note>
    );
  if (schools.length === 0)
    return (
      <Note heading="No school is linked to you yet">
        Ask your council’s attendance team to link you to your school. It then appears here by itself.
      </Note>
    );
  return children;
}

function Note({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <PageHeading title="No access">{heading}</PageHeading>
      <p>{children}</p>
      <p>
        You can use the <PageLink to="/toolkit">toolkit</PageLink>, the{' '}
        <PageLink to="/codes">attendance codes</PageLink> and the <PageLink to="/meetings">meetings</PageLink>
        .
      </p>
    </>
  );
}
